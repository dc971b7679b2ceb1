import type { Lexicon } from '@phitrace/naming';
import { nodeOf, type State } from '../query/state.js';
import { callOf } from './names-at.js';

/** What stands for letters that are not shown. */
const MASK = /[*•]{2,}|[xX#]{3,}/;

/** True for a call that shows a part of a text and masks the rest: `phone.slice(0, -4) + '****'`, `email.replace(PATTERN, '$1***$3')`. */
export function isMaskedAt(lexicon: Lexicon, state: State): boolean {
  const call = callOf(state);
  if (!call || !lexicon.isTextEdit(call.member)) return false;
  return call.args.some(({ node }) => holdsMask(state.file.nodes[node]?.value)) || isBesideMask(state);
}

function isBesideMask({ parent, file, node }: State): boolean {
  if (!parent || parent.file !== file) return false;
  const { kind, parts = [] } = nodeOf(parent);
  return kind === 'derive' && parts.includes(node) && parts.some(holdsMask);
}

function holdsMask(value: unknown): boolean {
  return typeof value === 'string' && MASK.test(value);
}
