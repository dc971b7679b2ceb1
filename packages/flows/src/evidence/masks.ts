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

/** True for what stands behind the `@` of an address, which many people share: `email.split('@')[1]`, `email.slice(email.indexOf('@') + 1)`. */
export function isDomainAt(state: State): boolean {
  const call = callOf(state);
  if (!call) return false;
  const [first = -1, ...others] = call.args.map(({ node }) => node);
  const { value, edges = [] } = state.file.nodes[first] ?? {};
  if (value === '@') return isLastPart(state);
  return others.length === 0 && [first, ...edges.map(({ from }) => from)].some((node) => isPlaceOfSign(state, node));
}

/** True where the second part of what a text is split into is asked for, or the last. */
function isLastPart({ path: [key], parent }: State): boolean {
  return key === '1' || (parent !== undefined && takesLast(parent));
}

function takesLast(state: State): boolean {
  const { member, args = [] } = callOf(state) ?? {};
  return member === 'pop' || (member === 'at' && state.file.nodes[args[0]?.node ?? -1]?.value !== 0);
}

function isPlaceOfSign({ file }: State, node: number): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const [sign] = kind === 'call' ? (file.calls[ref]?.args ?? []) : [];
  return file.nodes[sign?.node ?? -1]?.value === '@';
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
