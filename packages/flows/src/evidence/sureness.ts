import { type CategoryKind, findCategory, isIndex, weakest } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import type { CallRef } from '../graph/program.js';
import type { State } from '../query/state.js';
import type { Classified } from './classified.js';
import { ConstantMessages } from './constant-messages.js';
import { namesAt } from './names/names-at.js';
import { NamesBeside } from './names/names-beside.js';
import { confidenceOfWay, isRepeatedByError, isThrown } from './way.js';

/** Tells how sure what is said of a value is, and where that is too little to be told: the day of a visit in a log that doesn't say whose visit it was. */
export class Sureness {
  private readonly beside: NamesBeside;
  private readonly messages: ConstantMessages;

  constructor(private readonly lexicon: Lexicon) {
    this.beside = new NamesBeside(lexicon);
    this.messages = new ConstantMessages(lexicon);
  }

  /** What is said of a value, as sure as its evidence and its way are; undefined where it says too little. */
  of(said: Classified, end: State, sinkKind: string, at: CallRef | undefined): Classified | undefined {
    // What an error may repeat of what is given to a library is a guess already.
    if (said.confidence === 'low' && isThrown(end) && isRepeatedByError(end)) return undefined;
    // An id alone is seldom worth as much as what it stands for.
    const most = this.lexicon.isPhi(said.category) ? 'high' : 'medium';
    const found = { ...said, confidence: weakest(weakest(said.confidence, most), confidenceOfWay(end)) };
    // Nor is it told of what kind a record is on a way that is doubted: a search's address, a file that tells what to install.
    if (found.confidence === 'low' && said.isOfAnyKind === true) return undefined;
    return at && found.confidence === 'low' && this.saysNothing(found, end, sinkKind, at) ? undefined : found;
  }

  /** True for what is of nobody as long as neither its own name nor the call says of whom. */
  private saysNothing({ category, source }: Classified, end: State, sinkKind: string, at: CallRef): boolean {
    const kind = findCategory(this.lexicon.kinds, category);
    if (kind && this.isOfAnybody(kind, sinkKind, at)) return true;
    if (kind?.saysNothingAloneIn.includes(sinkKind) !== true || isRecord(source)) return false;
    return !this.isSaidOf(source, end) && !this.beside.namesPatient(at);
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

  /** True for a name that is of a person wherever it stands: `dateOfBirth`. */
  private isSaidOf({ evidence }: Classified['source'], end: State): boolean {
    const named = [...namesAt(end, this.lexicon), ...('names' in evidence ? [evidence.names] : [])];
    const names = named.map((segments) => segments.findLast((key) => !isIndex(key)) ?? '');
    return names.some((name) => this.lexicon.weightOf(name) >= 1 || this.lexicon.shared.isPersonal(name));
  }
}

/** True for a whole record, which says more than the member that tells what it is. */
function isRecord({ evidence, path }: Classified['source']): boolean {
  if (evidence.kind !== 'type') return false;
  return path.length === 0 || evidence.members?.includes(path.at(-1) ?? '') === false;
}
