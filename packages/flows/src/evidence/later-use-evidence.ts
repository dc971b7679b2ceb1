import { type HealthContext, type HealthTypeIndex, IDENTIFYING, type Lexicon, type NameVerdict, weightOf } from '@phitrace/naming';
import type { FileFacts, WrittenType } from '../graph/graph.js';
import { type Origin, startState, type State } from '../query/state.js';
import type { Classified } from './classified.js';
import type { ComparedKinds } from './compared-kinds.js';
import type { LaterUses } from './later-uses.js';
import { wholes } from './way.js';

/** How names and texts are judged. */
interface Judging {
  contextOf(file: FileFacts): HealthContext;
  byName(verdict: NameVerdict, segments: readonly string[]): Classified;
  byText(names: readonly string[]): Classified;
  /** The category that a declared type gives. */
  categoryAt(state: State): string | undefined;
}

/** Judges what nothing names by what the code does with it further on. */
export class LaterUseReader {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
    private readonly uses: LaterUses,
    private readonly kinds: ComparedKinds,
    private readonly judging: Judging,
  ) {}

  /** What the rest of the file does with a value that nothing names, here or further on while it is the same: with a row that was read of a text. */
  read({ kind, state: origin }: Origin): Classified | undefined {
    if (kind === 'module' || kind === 'typed') return undefined;
    for (const state of wholes(origin)) {
      const found = this.uses.isPassing(state.path) ? this.readUsesAt(state) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  private readUsesAt(state: State): Classified | undefined {
    const { members, kinds, readers, saved, parsed } = this.uses.of(state.file, state.node, state.path);
    if (readers.length > 0) return this.judging.byText(readers);
    const others = this.kinds.excluded(state);
    const resource = kinds.find((name) => !others.includes(name) && this.health.named(name));
    if (resource !== undefined) return this.readResource(resource, state.path);
    return this.readMembersUsed(state, members) ?? this.readParsed(state, parsed) ?? this.readSaved(state, saved);
  }

  /** A text that is read as something of a type that is PHI. */
  private readParsed({ file }: State, parsed: readonly number[]): Classified | undefined {
    for (const node of parsed) {
      const category = this.judging.categoryAt(startState(file, node, [])) ?? '';
      if (this.lexicon.isPhi(category)) return this.judging.byName({ category, confidence: 'low' }, namesOf(file.nodes[node]?.type));
    }
    return undefined;
  }

  /** What is saved as a record of patients. */
  private readSaved({ file }: State, saved: readonly string[]): Classified | undefined {
    if (saved.length === 0 || this.judging.contextOf(file) === 'none') return undefined;
    return this.judging.byName({ category: this.lexicon.categories.record, confidence: 'low' }, saved.slice(0, 1));
  }

  private readResource(name: string, path: readonly string[]): Classified | undefined {
    const type = this.health.named(name);
    const category = type && this.health.categoryAt(type, path);
    return category === undefined ? undefined : this.judging.byName({ category, confidence: 'medium' }, [name]);
  }

  private readMembersUsed(state: State, members: readonly string[]): Classified | undefined {
    const weight = weightOf(this.lexicon, members);
    if (weight < 1 || (weight < IDENTIFYING && this.judging.contextOf(state.file) === 'none')) return undefined;
    const verdicts = members.map((name) => ({ names: [name], verdict: this.lexicon.classify([name], 'record') }));
    const found = verdicts.find(
      ({ names, verdict }) => verdict && this.lexicon.isPhi(verdict.category) && this.lexicon.weightOf(names[0] ?? '') >= 1,
    );
    return found?.verdict && this.judging.byName({ ...found.verdict, confidence: weight >= IDENTIFYING ? 'medium' : 'low' }, found.names);
  }
}

/** What a written type is called, or its elements. */
function namesOf(type: WrittenType | undefined): string[] {
  if (type?.kind === 'array') return namesOf(type.element);
  return type?.kind === 'reference' ? [type.name] : [];
}
