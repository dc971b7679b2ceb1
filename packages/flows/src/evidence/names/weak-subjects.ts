import { isIndex } from '@phitrace/core';
import { type Lexicon, type NameVerdict, splitWords } from '@phitrace/naming';
import { nodeOf, type Origin } from '../../query/state.js';
import type { AccountReader } from '../account-evidence.js';
import type { LaterUses } from '../later-uses.js';
import { namesAt } from './names-at.js';
import { isFar } from '../way.js';

/** What somebody is called who may be anybody, and what that says where it is a patient. */
interface WeakSubject {
  readonly segments: readonly string[];
  readonly verdict: NameVerdict;
}

/**
 * Tells by what the rest of a file reads of it that somebody of a weak name (`user`, `participant`) is a patient:
 * `user.name` where `user.visitId` is read.
 */
export class WeakSubjects {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly uses: LaterUses,
    private readonly accounts: AccountReader,
  ) {}

  find({ kind, state: end }: Origin): WeakSubject | undefined {
    if (kind === 'module' || isFar(end)) return undefined;
    const path = end.path.filter((key) => !isIndex(key));
    const segments = namesAt(end, this.lexicon).find(([owner = '']) => nodeOf(end).name === owner && this.isWeak(owner));
    if (!segments) return undefined;
    const { members } = this.uses.of(end.file, end.node, []);
    if (!members.some((name) => this.isOfPatient(name))) return undefined;
    const said = path.length > 0 ? [path] : members.map((name) => [name]);
    const [found] = said.flatMap((names) => this.verdictOf(names) ?? []);
    return found && !this.accounts.isStaffs([nodeOf(end).name ?? '', ...found.segments], found.verdict, end) ? found : undefined;
  }

  private isWeak(name: string): boolean {
    return (this.lexicon.namesAccount([name]) || this.lexicon.namesPerson([name])) && splitWords(name).length <= 2;
  }

  /** True for a property that leads to a patient, or to a record of one: `visitId`, `patientId`, `appointments`. */
  private isOfPatient(name: string): boolean {
    const words = splitWords(name);
    return words.some((word) => this.lexicon.isSubject(word)) || this.lexicon.isOfRecords(words);
  }

  /** What says who the patient is. */
  private verdictOf(segments: readonly string[]): WeakSubject | undefined {
    const category = this.lexicon.classifyOfPatient(segments)?.category;
    const isWho = category !== undefined && this.lexicon.isPhi(category) && this.lexicon.isIdentity(category);
    return isWho ? { segments, verdict: { category, confidence: 'low' } } : undefined;
  }
}
