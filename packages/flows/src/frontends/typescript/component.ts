import { findAddresses } from './markup-addresses.js';
import type { TypeScript } from './typescript.js';
import { type Parsed, parseWith } from './parse-with.js';

/** An expression or a statement in the markup of a component, such as a handler of an event. */
export interface MarkupCode {
  readonly start: number;
  readonly end: number;
  /** True for what reads as something else where a statement starts: an object, a function. */
  readonly isOperand: boolean;
}

/** A text that stands at a position of the code. */
interface Piece {
  readonly at: number;
  readonly code: string;
  readonly isTypeScript?: boolean;
}

/** A comment of a component, or a script with its attributes. Positions are those of the text inside. */
type Part =
  | { readonly kind: 'comment'; readonly at: number; readonly text: string }
  | { readonly kind: 'script'; readonly at: number; readonly text: string; readonly attributes: string };

const opening = /<!--|<script(?=[\s/>])/gi;
/** The rest of a start tag; a quoted attribute may hold a `>`. */
const restOfTag = /^((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?>)/;
const scriptEnd = /<\/script\s*>/gi;
/** No start tag of a script is longer; where its end is missing, no more than this is read for it. */
const MAX_TAG = 4096;
const typescript = /\blang\s*=\s*["']?ts\b/i;
const data = /\btype\s*=\s*["']?[^"'>]*json/i;

/** Parses the scripts of a component as one file, and code of its markup with them. Positions are those of the component. */
export function parseComponent(compiler: TypeScript, path: string, text: string, markup: readonly MarkupCode[] = []): Parsed {
  const { TS, TSX } = compiler.ScriptKind;
  const parts = listParts(text);
  const pieces = parts.flatMap(toPieces);
  const isInPart = (position: number) => parts.some(({ at, text: inside }) => at <= position && position < at + inside.length);
  const addresses = findAddresses(compiler, text, isInPart).map(({ at, code }) => ({ at, code: endedIn(text, at, code) }));
  const code = blank(text).split('');
  for (const { at, code: piece } of [...pieces, ...markup.map((one) => toPiece(text, one)), ...addresses])
    for (let i = 0; i < piece.length; i++) code[at + i] = piece[i] ?? '';
  return parseWith(compiler, path, code.join(''), pieces.some(({ isTypeScript }) => isTypeScript) ? TS : TSX);
}

/** Whether a position of a component stands in one of its scripts. */
export function isInScript(text: string, position: number): boolean {
  const scripts = listParts(text).filter(({ kind }) => kind === 'script');
  return scripts.flatMap(toPieces).some(({ at, code }) => at <= position && position < at + code.length);
}

/** Only line breaks are left, so that positions stay. */
function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}

/** Comments and scripts in their order, as the preprocessor of Svelte finds them. What has no end is text; that there is none is looked up once. */
function listParts(text: string): Part[] {
  const parts = readFrontmatter(text);
  scriptEnd.lastIndex = 0;
  const lastEnd = { comment: text.lastIndexOf('-->'), script: [...text.matchAll(scriptEnd)].at(-1)?.index ?? -1 };
  opening.lastIndex = endOf(parts[0]);
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const from = opening.lastIndex;
    const part = match[0] === '<!--' ? readComment(text, from, lastEnd.comment) : readScript(text, from, lastEnd.script);
    if (!part) continue;
    parts.push(part);
    opening.lastIndex = endOf(part);
  }
  return parts;
}

function endOf(part: Part | undefined): number {
  return part ? part.at + part.text.length : 0;
}

/** The code between fences with which a component of Astro begins; it is TypeScript. https://docs.astro.build/en/basics/astro-components/ */
function readFrontmatter(text: string): Part[] {
  const fence = /^\uFEFF?\s*---[^\S\n]*\n/.exec(text);
  if (!fence) return [];
  const at = fence[0].length;
  const length = text.slice(at).search(/^---/m);
  return length < 0 ? [] : [{ kind: 'script', at, text: text.slice(at, at + length), attributes: 'lang="ts"' }];
}

function readComment(text: string, at: number, lastEnd: number): Part | undefined {
  return lastEnd < at ? undefined : { kind: 'comment', at, text: text.slice(at, text.indexOf('-->', at)) };
}

function readScript(text: string, from: number, lastEnd: number): Part | undefined {
  const tag = restOfTag.exec(text.slice(from, from + MAX_TAG));
  const at = from + (tag?.[0].length ?? 0);
  if (!tag || tag[2] === '/>' || lastEnd < at) return undefined;
  scriptEnd.lastIndex = at;
  return { kind: 'script', at, text: text.slice(at, scriptEnd.exec(text)?.index), attributes: tag[1] ?? '' };
}

function toPieces(part: Part): Piece[] {
  const { at, text } = part;
  if (part.kind === 'comment') return text.includes('*/') ? [] : [{ at: at - '<!--'.length, code: `/*  ${text} */` }];
  if (data.test(part.attributes)) return [];
  // In place of the end tag: a script ends its last statement.
  return [{ at, code: `${text};`, isTypeScript: typescript.test(part.attributes) }];
}

/** In place of what stands around it, quotes or braces for the most part, the code becomes a block, or an operand. */
function toPiece(text: string, { start, end, isOperand }: MarkupCode): Piece {
  const from = text.slice(0, start).trimEnd().length;
  const to = text.length - text.slice(end).trimStart().length;
  const code = text.slice(from, to);
  // Nothing ends a block.
  return { at: from - 1, code: isOperand ? endedIn(text, from - 1, `(${code})`) : `{${code}}` };
}

/** Code that stands at a position, ended by the next unit that isn't a line break. */
function endedIn(text: string, at: number, code: string): string {
  const breaks = /^[\r\n\u2028\u2029]*/.exec(text.slice(at + code.length))?.[0] ?? '';
  return `${code}${breaks};`;
}
