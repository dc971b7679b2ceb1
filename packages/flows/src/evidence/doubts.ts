import { basename } from 'node:path/posix';
import { identifiesAlone, memoize } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import type { FileFacts } from '../graph/graph.js';
import type { State } from '../query/state.js';
import { FirstOnWay } from './first-on-way.js';
import { functionNames } from './function-names.js';
import { isMaskedAt } from './masks.js';
import { callOf } from './names-at.js';
import { guessedKey } from './way.js';

/** What says on a way that what comes to the sink isn't what it was called at its origin. */
export class Doubts {
  private readonly masks = new FirstOnWay((state) => isMaskedAt(this.lexicon, state) || undefined);
  private readonly guesses = new FirstOnWay((state) => this.isGuessedAt(state) || undefined);
  private readonly catalogues = new FirstOnWay((state) => this.isOfCatalogueAt(state) || undefined);
  private readonly catalogueFiles = new Map<FileFacts, boolean>();

  constructor(private readonly lexicon: Lexicon) {}

  /** True where it is masked, stands under another key, or is of a catalogue. */
  isDoubted(end: State, category: string): boolean {
    if (this.masks.from(end) || this.guesses.from(end)) return true;
    return !this.lexicon.isIdentity(category) && !identifiesAlone(this.lexicon.kinds, category) && this.isOfCatalogue(end);
  }

  /** True for a key that isn't known, where the one that was asked for says by its own name that it is no data of a patient: `patientId`, `status`. */
  private isGuessedAt(state: State): boolean {
    const key = guessedKey(state);
    return key !== undefined && isKeyOfNothing(this.lexicon, key);
  }

  /** True for what the code around it, or a file or function that gives it, calls a list of things that there are: `getMedicationCatalog()`. */
  private isOfCatalogue(end: State): boolean {
    return functionNames(end).some((name) => this.lexicon.isCatalogue(name)) || this.catalogues.from(end) !== undefined;
  }

  private isOfCatalogueAt(state: State): boolean {
    const { file } = state;
    const isNamed = memoize(this.catalogueFiles, file, () => this.lexicon.isCatalogue(basename(file.path)));
    return isNamed || this.lexicon.isCatalogue(callOf(state)?.member ?? '');
  }
}

function isKeyOfNothing(lexicon: Lexicon, key: string): boolean {
  const said = lexicon.classify([key], 'near');
  if (said?.category === lexicon.categories.reference) return true;
  const isOneWord = splitWords(key).length === 1;
  return isOneWord && (said === undefined ? !lexicon.isFreeText([key]) : !lexicon.isPhi(said.category));
}
