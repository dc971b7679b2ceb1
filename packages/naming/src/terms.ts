type Tier = 'hard' | 'strong' | 'contextual' | 'weak';

/** The words of a name, those of its owners and of the nearest of them, and all. */
export interface Name {
  readonly last: readonly string[];
  readonly owners: readonly string[];
  readonly owner: readonly string[];
  readonly all: readonly string[];
}

/** Words of a name that are a term. */
export interface Phrase {
  readonly term: Term;
  readonly length: number;
  readonly words: readonly string[];
}

export interface Term {
  readonly category: string;
  readonly tier: Tier;
}
