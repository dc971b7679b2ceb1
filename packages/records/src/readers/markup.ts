import type { Cell, Reader, ReadContext } from '../record.js';
import type { TableRow } from './rows.js';
import { readTable } from './table.js';
import { textReader } from './text.js';

const readText = textReader(false);

/** The line below the names of columns. */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;
const FENCE = /^\s*(?:```|~~~)/;

/** Markdown: tables as tables, what stands between fences as a file of its format, the rest as text. */
export const readMarkdown: Reader = (text, context) => {
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const isFence = FENCE.test(lines[i] ?? '');
    const block = isFence ? fencedAt(lines, i) : tableAt(lines, i);
    if (block.length < 2) continue;
    if (isFence) readFenced(block.slice(1), { ...context, line: context.line + i + 1 });
    else readTable(rowsOfLines(block, context.line + i), context);
    lines.fill('', i, i + block.length);
    i += block.length - 1;
  }
  return readText(lines.join('\n'), context);
};

/** Lines from a fence up to the one that ends it. */
function fencedAt(lines: readonly string[], from: number): readonly string[] {
  let to = from + 1;
  while (to < lines.length && !FENCE.test(lines[to] ?? '')) to++;
  return lines.slice(from, to);
}

function readFenced(lines: readonly string[], { root, line, readValue, take }: ReadContext): void {
  const cells: readonly Cell[] = readValue(lines.join('\n'), root, line);
  const [first] = cells;
  if (first) take({ group: root, cells, line: first.line, endLine: cells.at(-1)?.line ?? first.line });
}

/** Lines with bars at their beginning, or below a rule that has bars. */
function tableAt(lines: readonly string[], from: number): readonly string[] {
  const isRuled = RULE.test(lines[from + 1] ?? '') && (lines[from] ?? '').includes('|');
  const isRow = (line: string | undefined) => line !== undefined && (isRuled ? line.includes('|') : line.trimStart().startsWith('|'));
  let to = from;
  while (isRow(lines[to])) to++;
  return lines.slice(from, to);
}

function* rowsOfLines(lines: readonly string[], start: number): Generator<TableRow, undefined> {
  for (const [i, row] of lines.entries()) {
    if (RULE.test(row)) continue;
    const cells = row
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
    const values = cells.map((cell) => ({ text: cell.trim().replace(/^[*_`]+|[*_`]+$/g, ''), line: start + i }));
    yield { values, endLine: start + i };
  }
  return undefined;
}
