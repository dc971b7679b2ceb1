import { identifiesAlone } from '@phitrace/core';
import { type Lexicon, splitWords } from '@phitrace/naming';
import { chainOf, type State } from '../query/state.js';
import { functionNames } from './function-names.js';
import { isMasked } from './masks.js';
import { callOf } from './names-at.js';
import { guessedKeys } from './way.js';

/** True where the way says that what comes to the sink isn't what it was called at its origin: it is masked, stands under another key, is of a catalogue. */
export function isDoubted(lexicon: Lexicon, end: State, category: string): boolean {
  if (isMasked(lexicon, end) || guessedKeys(end).some((key) => isKeyOfNothing(lexicon, key))) return true;
  return !lexicon.isIdentity(category) && !identifiesAlone(lexicon.kinds, category) && isOfCatalogue(lexicon, end);
}

/** True for a key whose own name says that what stands under it is no data of a patient: `patientId`, `status`. */
function isKeyOfNothing(lexicon: Lexicon, key: string): boolean {
  const said = lexicon.classify([key], 'near');
  if (said?.category === lexicon.categories.reference) return true;
  const isOneWord = splitWords(key).length === 1;
  return isOneWord && (said === undefined ? !lexicon.isFreeText([key]) : !lexicon.isPhi(said.category));
}

/** True for what the code around it, or a file or function that gives it, calls a list of things that there are: `getMedicationCatalog()`. */
function isOfCatalogue(lexicon: Lexicon, end: State): boolean {
  if (functionNames(end).some((name) => lexicon.isCatalogue(name))) return true;
  return [...chainOf(end)].some((state) => {
    const fileName = state.file.path.split('/').at(-1) ?? '';
    return lexicon.isCatalogue(fileName) || lexicon.isCatalogue(callOf(state)?.member ?? '');
  });
}
