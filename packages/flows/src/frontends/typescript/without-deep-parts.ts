/** Brackets inside of each other that are read; the compiler's parser overflows its stack somewhere above. */
const MAX_DEPTH = 200;

/** A text without what stands in too many brackets. */
export interface Shortened {
  /** As long as it was, so that every place keeps its line and column. */
  readonly text: string;
  /** How many parts were blanked out. */
  readonly parts: number;
}

/** Strings, comments, brackets, and everything else; regular expressions are not told from divisions. */
const TOKEN = /\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[([{]|[)\]}]|[^"'/([{)\]}]+|[\s\S]/g;

/** Blanks out what is nested too deeply for a parser, so that the rest of a file can be read. */
export function withoutDeepParts(source: string): Shortened {
  const kept: string[] = [];
  let depth = 0;
  let parts = 0;
  for (const [token] of source.matchAll(TOKEN)) {
    if (/^[)\]}]$/.test(token)) depth = Math.max(0, depth - 1);
    kept.push(depth < MAX_DEPTH ? token : token.replace(/[^\r\n]/g, ' '));
    if (/^[([{]$/.test(token) && ++depth === MAX_DEPTH) parts += 1;
  }
  return { text: kept.join(''), parts };
}
