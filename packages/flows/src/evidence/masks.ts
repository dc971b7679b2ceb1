import type { Lexicon } from '@phitrace/naming';
import { nodeOf, type State } from '../query/state.js';
import { callOf } from './names/names-at.js';

/** What stands for letters that are not shown. */
const MASK = /[*•]{2,}|[xX#]{3,}/;
/** One of them, in place of each letter. */
const LETTER = /^[*•xX#]$/;

/** True for a call that shows a part of a text and masks the rest: `phone.slice(0, -4) + '****'`, `email.replace(PATTERN, '$1***$3')`. */
export function isMaskedAt(lexicon: Lexicon, state: State): boolean {
  const call = callOf(state);
  if (!call || !lexicon.isTextEdit(call.member)) return false;
  const given = call.args.map(({ node }) => state.file.nodes[node]?.value);
  return given.some(holdsMask) || isMaskOfLetter(given) || isBesideMask(state);
}

/** True for what is put in place of each letter: `ssn.replace(/\d/g, '*')`, `phone.slice(-2).padStart(10, '*')`. */
function isMaskOfLetter(given: readonly unknown[]): boolean {
  const last = given.at(-1);
  return given.length > 1 && typeof last === 'string' && LETTER.test(last);
}

function isBesideMask({ parent, file, node }: State): boolean {
  if (!parent || parent.file !== file) return false;
  const { kind, parts = [] } = nodeOf(parent);
  return kind === 'derive' && parts.includes(node) && parts.some(holdsMask);
}

function holdsMask(value: unknown): boolean {
  return typeof value === 'string' && MASK.test(value);
}
