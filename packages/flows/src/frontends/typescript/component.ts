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

/** Comments and scripts of a component, as the preprocessor of Svelte finds them; a quoted attribute may hold a `>`. */
const part = /<!--([\s\S]*?)-->|(<script(?=[\s/>])((?:"[^"]*"|'[^']*'|[^'">])*?)(?:\/>|>))(?:(?<!\/>)([\s\S]*?)<\/script\s*>)?/gi;
const typescript = /\blang\s*=\s*["']?ts\b/i;
const data = /\btype\s*=\s*["']?[^"'>]*json/i;

/** Parses the scripts of a component as one file, and code of its markup with them. Positions are those of the component. */
export function parseComponent(compiler: TypeScript, path: string, text: string, markup: readonly MarkupCode[] = []): Parsed {
  const { TS, TSX } = compiler.ScriptKind;
  const pieces = [...text.matchAll(part)].flatMap(toPieces);
  const code = blank(text).split('');
  for (const { at, code: piece } of [...pieces, ...markup.map((one) => toPiece(text, one))])
    for (let i = 0; i < piece.length; i++) code[at + i] = piece[i] ?? '';
  return parseWith(compiler, path, code.join(''), pieces.some(({ isTypeScript }) => isTypeScript) ? TS : TSX);
}

/** Whether a position of a component stands in one of its scripts. */
export function isInScript(text: string, position: number): boolean {
  const scripts = [...text.matchAll(part)].filter(([, comment]) => comment === undefined).flatMap(toPieces);
  return scripts.some(({ at, code }) => at <= position && position < at + code.length);
}

/** Only line breaks are left, so that positions stay. */
function blank(text: string): string {
  return text.replace(/[^\r\n\u2028\u2029]/g, ' ');
}

function toPieces({ index, 1: comment, 2: tag = '', 3: attributes = '', 4: script }: RegExpExecArray): Piece[] {
  if (comment !== undefined) return comment.includes('*/') ? [] : [{ at: index, code: `/*  ${comment} */` }];
  if (script === undefined || data.test(attributes)) return [];
  // In place of the end tag: a script ends its last statement.
  return [{ at: index + tag.length, code: `${script};`, isTypeScript: typescript.test(attributes) }];
}

/** In place of what stands around it, quotes or braces for the most part, the code becomes a block, or an operand. */
function toPiece(text: string, { start, end, isOperand }: MarkupCode): Piece {
  const from = text.slice(0, start).trimEnd().length;
  const to = text.length - text.slice(end).trimStart().length;
  const code = text.slice(from, to);
  // Nothing ends a block; an operand is ended by the next unit that isn't a line break.
  const breaks = /^[\r\n\u2028\u2029]*/.exec(text.slice(to + 1))?.[0] ?? '';
  return { at: from - 1, code: isOperand ? `(${code})${breaks};` : `{${code}}` };
}
