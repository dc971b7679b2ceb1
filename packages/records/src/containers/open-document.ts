import { type Container, type Member, stemOf, toMember } from './container.js';
import { type Files, MOST_COLUMNS, visitElements, textOfPart, toDelimited } from './sheets.js';

const CONTENT = 'content.xml';
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

export function isOpenSpreadsheet(files: Files): boolean {
  return CONTENT in files && textOfPart(files, 'mimetype').startsWith(SPREADSHEET);
}

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300), each as a table; days as the file keeps them, other values as they are shown. */
export function openOpenSpreadsheet(name: string, files: Files): Container {
  const members: Member[] = [];
  let title = '';
  let rows: string[][] = [];
  let row: string[] = [];
  let cell = { text: '', times: 1, day: undefined as string | undefined };
  visitElements(textOfPart(files, CONTENT), {
    open: (tag, attributes) => {
      if (tag === 'table') [title, rows] = [attributes['table:name'] ?? '', []];
      if (tag === 'table-row') row = [];
      const times = Number(attributes['table:number-columns-repeated'] ?? 1);
      if (CELLS.has(tag)) cell = { text: '', times, day: attributes['office:date-value']?.slice(0, 10) };
    },
    text: (part, tag) => {
      if (TEXTS.has(tag)) cell.text += part;
    },
    close: (tag) => {
      if (CELLS.has(tag)) for (let i = 0; i < cell.times && row.length < MOST_COLUMNS; i++) row.push(cell.day ?? cell.text);
      if (tag === 'table-row') rows.push(row);
      if (tag === 'table' && toDelimited(rows) !== '')
        members.push(toMember(`${stemOf(name)} ${title.replace(/[/.]/g, ' ')}.csv`, toDelimited(rows)));
    },
  });
  return { members };
}

const CELLS = new Set(['table-cell', 'covered-table-cell']);
const TEXTS = new Set(['p', 'span', 'a']);
