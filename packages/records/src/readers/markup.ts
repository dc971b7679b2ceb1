import type { Reader, ReadContext } from '../record.js';
import { readDelimited } from './delimited.js';
import { textReader } from './text.js';

const readMarkupText = textReader(false);

/** Markdown: tables as tables, the rest as text. */
export const readMarkdown: Reader = (text, context) => {
  const lines = text.split('\n');
  const prose: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const table = tableAt(lines, i);
    if (table.length > 2) readTable(table, { ...context, line: context.line + i });
    const taken = table.length > 2 ? table.length : 1;
    for (let k = 0; k < taken; k++) prose.push(table.length > 2 ? '' : (lines[i] ?? ''));
    i += taken - 1;
  }
  return readMarkupText(prose.join('\n'), context);
};

function tableAt(lines: readonly string[], from: number): readonly string[] {
  let to = from;
  while (lines[to]?.trimStart().startsWith('|')) to++;
  return lines.slice(from, to);
}

/** A table's rows without the bars at their ends; the line below the header stays as an empty one. */
function readTable(rows: readonly string[], context: ReadContext): void {
  const bare = rows.map((row) =>
    /^[\s|:-]+$/.test(row)
      ? ''
      : row
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((cell) => cell.trim().replace(/^[*_`]+|[*_`]+$/g, ''))
          .join('\t'),
  );
  readDelimited(bare.join('\n'), context);
}

/** HTML: its text, with tags as gaps. Cells of a row stay on the line where they stand. */
export const readHtml: Reader = (text, context) =>
  readMarkupText(
    text.replace(/<[^<>]{0,2000}>/g, (tag) => gap(tag)),
    context,
  );

function gap(tag: string): string {
  return `  ${tag.replace(/[^\n]/g, '')}`;
}
