import type { Location } from '@phitrace/core';
import { type DataNode, findNode, Positions, readJson } from '@phitrace/sources';

/** The code of a notebook as one program, and where in the notebook it stands. */
export interface NotebookCode {
  readonly text: string;
  /** The place in the notebook of a place in the program. */
  readonly toLocation: (at: Location) => Location;
}

/** Why a notebook has no program: it is none, or its code is of another language. */
export type UnreadNotebook = { readonly why: 'broken' | 'language' };

/** A line of the program, and the offset in the notebook of each of its characters. */
interface Line {
  text: string;
  readonly offsets: number[];
}

/** @param languages those of kernels, in small letters, whose code can be read; a notebook that names none is read */
export function readNotebook(path: string, json: string, languages: readonly string[]): NotebookCode | UnreadNotebook {
  const { documents, problems } = readJson(json);
  const cells = findNode(documents[0], ['cells']);
  if (problems.length > 0 || cells?.kind !== 'list') return { why: 'broken' };
  const language = wordAt(documents[0], 'metadata', 'language_info', 'name') ?? wordAt(documents[0], 'metadata', 'kernelspec', 'language');
  if (language !== undefined && !languages.includes(language.toLowerCase())) return { why: 'language' };
  const lines = cells.items.filter((cell) => wordAt(cell, 'cell_type') === 'code').flatMap((cell) => linesOf(cell, json));
  const positions = new Positions(json);
  const toOffset = (line: number, column: number): number => {
    const { offsets = [] } = lines[line - 1] ?? {};
    return offsets[column - 1] ?? (offsets.at(-1) ?? 0) + 1;
  };
  return {
    text: withoutMagic(lines).join('\n'),
    toLocation: ({ line, column, endLine, endColumn }) =>
      positions.toLocation(path, toOffset(line, column), Math.max(toOffset(endLine, endColumn), toOffset(line, column) + 1)),
  };
}

function wordAt(node: DataNode | undefined, ...path: readonly string[]): string | undefined {
  const found = findNode(node, path);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}

/** The source of a cell is one text, or a list of texts that follow one another. */
function linesOf(cell: DataNode, json: string): Line[] {
  const source = findNode(cell, ['source']);
  const parts = source?.kind === 'list' ? source.items : source ? [source] : [];
  const lines: Line[] = [{ text: '', offsets: [] }];
  for (const { start, end } of parts) addCharacters(lines, json.slice(start + 1, end - 1), start + 1);
  return OTHER_CELL.test(lines[0]?.text ?? '') ? [] : lines;
}

/** A character of a JSON text, written as itself or as an escape. */
const CHARACTER = /\\u[0-9a-fA-F]{4}|\\.|[^\\]/gs;

function addCharacters(lines: Line[], raw: string, start: number): void {
  for (const { 0: written, index } of raw.matchAll(CHARACTER)) {
    const character = written.length === 1 ? written : toCharacter(written);
    const line = lines.at(-1);
    if (character === '\n') lines.push({ text: '', offsets: [] });
    else if (line) {
      line.text += character;
      line.offsets.push(start + index);
    }
  }
}

function toCharacter(escape: string): string {
  try {
    return JSON.parse(`"${escape}"`) as string;
  } catch {
    return ' ';
  }
}

/** Cells that are no program of the kernel: `%%bash`. Those that only measure one are. */
const OTHER_CELL = /^%%(?!time\b|timeit\b|capture\b|prun\b)/;
/** What the notebook itself does: `%matplotlib inline`, `!pip install`, `files = !ls`, `frame?`. */
const MAGIC = /^\s*(?:[%!?]|[\w.]+\?{1,2}\s*$)|^\s*[\w, ]+=\s*[%!]/;

/** The text of each line; what is no code of the language does nothing. */
function withoutMagic(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => (MAGIC.test(text) ? text.replace(/\S.*$/, 'pass') : text));
}
