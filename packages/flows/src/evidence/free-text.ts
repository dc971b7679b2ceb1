import type { Lexicon } from '@phitrace/naming';
import { chainOf, nodeOf, type State } from '../query/state.js';
import { callOf, namesAt } from './names/names-at.js';

/** A name for what people write that a text has on its way within its function; what was typed is the same text in the state of the form, too. */
export function findFreeText(lexicon: Lexicon, end: State): readonly string[] | undefined {
  const isTyped = namesAt(end, lexicon).some((names) => lexicon.isTyped(names));
  for (const state of chainOf(end)) {
    if (state.file !== end.file || (!isTyped && nodeOf(state).scope !== nodeOf(end).scope)) return undefined;
    const found = state !== end && callOf(state) ? undefined : namesAt(state, lexicon).find((names) => lexicon.isFreeText(names));
    if (found) return found;
  }
  return undefined;
}
