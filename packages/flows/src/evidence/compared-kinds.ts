import { isIndex } from '@phitrace/core';
import { type HealthTypeIndex, type Lexicon, type NameVerdict, splitWords } from '@phitrace/naming';
import type { ComparedKind } from '../graph/graph.js';
import { chainOf, nodeOf, type State } from '../query/state.js';
import { FirstOnWay } from './first-on-way.js';
import { isDerived } from './names/names-on-way.js';

/** What a value is by what its kind was compared with, and the names that it was compared with. */
interface SaidByKind {
  readonly verdict: NameVerdict;
  readonly names: readonly string[];
}

/** Judges values of which the code asks the kind before it uses them: `case 'Patient':`, `if (person.role !== 'patient') return`. */
export class ComparedKinds {
  private readonly said = new FirstOnWay((state) => this.saidAt(state), isDerived);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly health: HealthTypeIndex,
  ) {}

  /** What was found out last about the kind of a value on its way. */
  of(end: State): SaidByKind | undefined {
    return this.said.from(end)?.answer;
  }

  /** The kinds of which a value is not where its way comes by. */
  excluded(end: State): string[] {
    return [...chainOf(end)].flatMap((state) => {
      const { ofKind } = nodeOf(state);
      return ofKind?.isSo === false ? ofKind.names : [];
    });
  }

  private saidAt(state: State): SaidByKind | undefined {
    const { ofKind, kind } = nodeOf(state);
    if (!ofKind?.isSo) return undefined;
    const path = kind === 'call' && isIndex(state.path[0]) ? state.path.slice(1) : state.path;
    const { names, key } = ofKind;
    const category = this.lexicon.isDiscriminant(key) ? this.categoryOfTypes(names, path) : this.categoryOfPeople(ofKind, path);
    return category === undefined ? undefined : { verdict: { category, confidence: 'medium' }, names: [...names, ...path] };
  }

  /** By types of health records, of which one that is about somebody decides. */
  private categoryOfTypes(names: readonly string[], path: readonly string[]): string | undefined {
    const types = names.map((name) => this.health.named(name));
    const categories = types.flatMap((type) => (type ? this.health.categoryAt(type, path) : []));
    if (categories.length < names.length) return undefined;
    return categories.find((category) => this.lexicon.isPhi(category)) ?? categories[0];
  }

  /** By the part that somebody has; a `type` may be that of a message or a page, too. */
  private categoryOfPeople({ key, names }: ComparedKind, path: readonly string[]): string | undefined {
    const isPatients = this.lexicon.namesRole(key) && names.every((name) => this.lexicon.isSubject(splitWords(name).join(' ')));
    return isPatients ? this.lexicon.categoryOfPatient(path) : undefined;
  }
}
