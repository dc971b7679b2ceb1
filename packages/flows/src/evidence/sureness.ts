import { type CategoryKind, findCategory, findSinkKind, isIndex, weakest } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallRef } from '../graph/program.js';
import type { State } from '../query/state.js';
import type { Classified } from './classified.js';
import type { AccountReader } from './account-evidence.js';
import { ConstantMessages } from './constant-messages.js';
import { EndsOfMessages } from './ends-of-messages.js';
import { namesAt } from './names/names-at.js';
import { NamesBeside } from './names/names-beside.js';
import { confidenceOfWay, isRepeatedByError, isThrown } from './way.js';

/** Tells how sure what is said of a value is, and where that is too little to be told: the day of a visit in a log that doesn't say whose visit it was. */
export class Sureness {
  private readonly beside: NamesBeside;
  private readonly messages: ConstantMessages;
  private readonly ends: EndsOfMessages;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly accounts: AccountReader,
  ) {
    this.beside = new NamesBeside(lexicon);
    this.messages = new ConstantMessages(lexicon);
    this.ends = new EndsOfMessages(lexicon);
  }

  /** What is said of a value, as sure as its evidence and its way are; undefined where it says too little. */
  of(said: Classified, end: State, sinkKind: string, at: CallRef | undefined): Classified | undefined {
    if (this.isGuess(said, end, sinkKind)) return undefined;
    // An id alone is seldom worth as much as what it stands for.
    const most = this.lexicon.isPhi(said.category) ? 'high' : 'medium';
    const found = { ...said, confidence: weakest(weakest(said.confidence, most), confidenceOfWay(end)) };
    // Nor is it told of what kind a record is on a way that is doubted: a search's address, a file that tells what to install.
    if (found.confidence === 'low' && said.isOfAnyKind === true) return undefined;
    return at && found.confidence === 'low' && this.saysNothing(found, end, sinkKind, at) ? undefined : found;
  }

  /** True for what an error may repeat of what is given to a library, which is a guess already; who asked knows what they sent. */
  private isGuess({ confidence }: Classified, end: State, sinkKind: string): boolean {
    if (!isThrown(end) || !isRepeatedByError(end)) return false;
    return confidence === 'low' || (confidence === 'medium' && findSinkKind(this.lexicon.kinds, sinkKind)?.answersAsker === true);
  }

  /** True for what is of nobody as long as neither its own name nor the call says of whom. */
  private saysNothing(found: Classified, end: State, sinkKind: string, at: CallRef): boolean {
    const kind = findCategory(this.lexicon.kinds, found.category);
    if (kind === undefined) return false;
    if (this.isOfAnybody(kind, sinkKind, at) || (kind.isSendersIn.includes(sinkKind) && this.ends.isSenders(end))) return true;
    const isAlone = kind.saysNothingAloneIn.includes(sinkKind) || this.isOfReceiver(kind, sinkKind, end, at);
    return isAlone && !isRecord(found.source) && !this.isSaidOf(found, end) && !this.beside.namesPatient(at);
  }

  /** True for whom something is sent to, where users need not be patients and neither the way nor the message speaks of any. */
  private isOfReceiver(kind: CategoryKind, sinkKind: string, end: State, at: CallRef): boolean {
    if (!kind.saysNothingToItsOwnerIn.includes(sinkKind) || !this.ends.isReceivers(end)) return false;
    if (this.ends.isOnWayOfPatients(end) || this.accounts.arePatientsUsers()) return false;
    return !this.messages.speaksOfHealthAt(at);
  }

  /** True for how to reach somebody, where that need not be a patient, or all are told the same. */
  private isOfAnybody(kind: CategoryKind, sinkKind: string, at: CallRef): boolean {
    const isOfProduct = kind.isContact && !kind.tellsWhoIn.includes(sinkKind) && this.isOfProduct(at);
    return isOfProduct || (kind.saysNothingToAllIn.includes(sinkKind) && this.messages.isAt(at));
  }

  /** True in a file about what is told to whoever is interested in a product, or pays for it: they need not be patients. */
  private isOfProduct({ file: { path } }: CallRef): boolean {
    return path
      .split('/')
      .slice(-2)
      .some((part) => this.lexicon.isProductPlace(part));
  }

  /** True for a name that is of a person wherever it stands, and for an id that is a person's: `dateOfBirth`, `patient.id`. */
  private isSaidOf({ category, source: { evidence } }: Classified, end: State): boolean {
    const named = [...namesAt(end, this.lexicon), ...('names' in evidence ? [evidence.names] : [])];
    if (!this.lexicon.isPhi(category)) return named.some((segments) => this.lexicon.namesPerson(segments));
    const names = named.map((segments) => segments.findLast((key) => !isIndex(key)) ?? '');
    return names.some((name) => this.lexicon.weightOf(name) >= 1 || this.lexicon.shared.isPersonal(name));
  }
}

/** True for a whole record, which says more than the member that tells what it is. */
function isRecord({ evidence, path }: Classified['source']): boolean {
  if (evidence.kind !== 'type') return false;
  return path.length === 0 || evidence.members?.includes(path.at(-1) ?? '') === false;
}
