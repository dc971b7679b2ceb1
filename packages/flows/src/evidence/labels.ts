import { type Lexicon, splitWords } from '@phitrace/naming';
import type { CallRef } from '../graph/program.js';
import { nodeOf, type State } from '../query/state.js';

/** Words before a value that may name it. */
const MAX_WORDS = 3;
/** What may stand between a label and its value. */
const CLOSING = /[\s"'`([{<:=#-]*$/;
/** The end of a name that a value becomes part of: `patient-list-` of a file, `patients_` of a key. */
const OF_NAME = /\w[-_.]$/;

/** What texts before a value call it, as names: `phone number` of `'invalid phone number: ' + x` and of `log('Phone number:', x)`. */
export function labelsAt(lexicon: Lexicon, way: readonly State[], at: CallRef): string[] {
  const texts = way.flatMap((state) => textBefore(state) ?? argumentBefore(state, at) ?? []);
  return texts.flatMap((text) => labelIn(lexicon, text) ?? []);
}

/** What a text calls the value behind it, as a name. */
export function labelIn(lexicon: Lexicon, text: string): string | undefined {
  if (OF_NAME.test(text)) return undefined;
  const clause =
    text
      .replace(CLOSING, '')
      .split(/[.,;!?|\n]/)
      .at(-1) ?? '';
  const words = clause.includes('/') ? [] : splitWords(clause);
  if (words.length === 0 || lexicon.isQuantity(clause)) return undefined;
  return words.slice(-MAX_WORDS).join('_');
}

/** The fixed text that stands right before a value in a text. */
export function textBefore({ parent, file, node }: State): string | undefined {
  if (!parent || parent.file !== file) return undefined;
  const { kind, parts = [] } = nodeOf(parent);
  const before = kind === 'derive' ? parts[parts.indexOf(node) - 1] : undefined;
  return typeof before === 'string' ? before : undefined;
}

/** The text that is the argument before a value, where it ends as a label does. */
function argumentBefore({ parent, file, node }: State, { file: calling, call }: CallRef): string | undefined {
  const { args = [] } = calling.calls[call] ?? {};
  if (parent || file !== calling) return undefined;
  const before = args[args.findIndex((argument) => argument.node === node) - 1];
  const value = before && file.nodes[before.node]?.value;
  return typeof value === 'string' && /[:=]\s*$/.test(value) ? value : undefined;
}
