import { type Container, type Member, stemOf, toMember } from './container.js';
import { type NumberFormat, PLAIN, readFormats } from './number-formats.js';
import { type Files, MOST_COLUMNS, visitElements, textOfPart, toDelimited } from './sheets.js';

const WORKBOOK = 'xl/workbook.xml';

export function isWorkbook(files: Files): boolean {
  return WORKBOOK in files;
}

/** The sheets of a workbook (ECMA-376, SpreadsheetML), hidden ones too, each as a table with the values as they are shown. */
export function openWorkbook(name: string, files: Files): Container {
  const { sheets, isSince1904 } = readSheetNames(files);
  const strings = readStrings(textOfPart(files, 'xl/sharedStrings.xml'));
  const formats = readFormats(textOfPart(files, 'xl/styles.xml'), isSince1904);
  const members = sheets.flatMap(({ title, path }): Member[] => {
    const table = readSheet(textOfPart(files, path), strings, formats);
    return table === '' ? [] : [toMember(`${stemOf(name)} ${title.replace(/[/.]/g, ' ')}.csv`, table)];
  });
  return { members };
}

interface Sheet {
  readonly title: string;
  readonly path: string;
}

function readSheetNames(files: Files): { sheets: Sheet[]; isSince1904: boolean } {
  const targets = new Map<string, string>();
  visitElements(textOfPart(files, 'xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: Sheet[] = [];
  let isSince1904 = false;
  visitElements(textOfPart(files, WORKBOOK), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') isSince1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      const path = tag === 'sheet' ? targets.get(attributes['r:id'] ?? '') : undefined;
      if (path !== undefined) sheets.push({ title: attributes.name ?? '', path });
    },
  });
  return { sheets, isSince1904 };
}

/** Texts that cells refer to by number. What says how to pronounce one is not its text. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let aside = 0;
  visitElements(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') aside++;
    },
    text: (part, name) => {
      if (name === 't' && aside === 0) text += part;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
      if (name === 'rPh') aside--;
    },
  });
  return strings;
}

interface WorkbookCell {
  readonly column: number;
  readonly type: string;
  readonly format: NumberFormat;
  text: string;
}

function readSheet(xml: string, strings: readonly string[], formats: readonly NumberFormat[]): string {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: WorkbookCell | undefined;
  visitElements(xml, {
    open: (name, { r = '', t = 'n', s = '0' }) => {
      if (name === 'row') row = [];
      if (name === 'c') cell = { column: columnOf(r) ?? row.length, type: t, format: formats[Number(s)] ?? PLAIN, text: '' };
    },
    text: (part, name) => {
      if (cell && (name === 'v' || name === 't')) cell.text += part;
    },
    close: (name) => {
      if (name === 'c' && cell && cell.column < MOST_COLUMNS) row[cell.column] = valueOf(cell, strings);
      if (name === 'row') rows.push(Array.from(row, (value: string | undefined) => value ?? ''));
    },
  });
  return toDelimited(rows);
}

function valueOf({ type, text, format }: WorkbookCell, strings: readonly string[]): string {
  if (type === 's') return strings[Number(text)] ?? '';
  return type === 'n' ? format(text) : text;
}

/** `BC12` stands in the column of number 54, from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
