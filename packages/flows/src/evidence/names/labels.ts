import { type Lexicon, splitWords } from '@phitrace/naming';
import type { CallRef } from '../../graph/program.js';
import { nodeOf, type State } from '../../query/state.js';

/** Words before a value that may name it. */
const MAX_WORDS = 3;
/** What may stand between a label and its value. */
const CLOSING = /[\s"'`([{<:=#-]*$/;
/** The end of a name that a value becomes part of: `patient-list-` of a file, `patients_` of a key. */
const OF_NAME = /\w[-_.]$/;

/** The start of a quotation. */
const QUOTED = /["'`“]\s*$/;

/** What texts before a value call it, as names: `phone number` of `'invalid phone number: ' + x` and of `log('Phone number:', x)`. */
export function labelsAt(lexicon: Lexicon, way: readonly State[], at: CallRef): string[] {
  const texts = way.flatMap((state) => textBefore(state) ?? argumentBefore(state, at) ?? []);
  return texts.flatMap((text) => labelIn(lexicon, text) ?? []);
}

/** What a text calls the value behind it, as a name. */
export function labelIn(lexicon: Lexicon, text: string): string | undefined {
  if (OF_NAME.test(text)) return undefined;
  const clause = clauseBefore(text);
  const words = clause.includes('/') ? [] : splitWords(clause);
  if (words.length === 0 || lexicon.isQuantity(clause)) return undefined;
  return words.slice(-MAX_WORDS).join('_');
}

/** The end of a text that a value continues, without what only leads over to it. */
function clauseBefore(text: string): string {
  const [clause = ''] = text
    .replace(CLOSING, '')
    .split(/[.,;!?|\n]/)
    .slice(-1);
  return clause;
}

/**
 * True for a text before a value that asks what is known of such things: it searches for it or about it (`Search for
 * guidelines about: `), or it calls it a thing that there is and quotes it (`a reference for the medication: "`).
 */
export function asksInGeneral(lexicon: Lexicon, text: string): boolean {
  return lexicon.asksInGeneral(splitWords(clauseBefore(text)), QUOTED.test(text));
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
