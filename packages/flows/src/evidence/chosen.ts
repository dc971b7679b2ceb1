import type { Lexicon } from '@phitrace/naming';
import { nodeOf, type State } from '../query/state.js';

/** True for what an event handler of elements is told in which people choose something: an option of a list, the place of a slider. */
export function isChosen(lexicon: Lexicon, state: State): boolean {
  const { kind, ref = -1 } = nodeOf(state);
  const elements = kind === 'parameter' ? state.file.functions[ref]?.handles : undefined;
  return elements !== undefined && lexicon.isTyped(state.path) && elements.every((element) => lexicon.isChoice(element));
}
