import { SaxesParser } from 'saxes';

/** The files of an unpacked document, by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

export const MOST_COLUMNS = 1_000;

export function textOfPart(files: Files, path: string): string {
  return Buffer.from(files[path] ?? new Uint8Array()).toString('utf8');
}

/** The rows of a sheet as delimited text. Rows of one cell above the names of columns are the title of the table. */
export function toDelimited(rows: readonly string[][]): string {
  const filled = rows.map((row) => row.filter((value) => value !== '').length);
  const first = filled.findIndex((count) => count > 1);
  const kept = rows.slice(Math.max(first, 0)).filter((row) => row.some((value) => value !== ''));
  return kept.map((row) => row.map((value) => `"${value.replace(/"/g, '""')}"`).join(',')).join('\n');
}

interface Visitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void;
  readonly text?: (text: string, name: string) => void;
  readonly close?: (name: string) => void;
}

/** Goes over the elements of a part, by their names without prefix. */
export function visitElements(xml: string, { open, text, close }: Visitor): void {
  const parser = new SaxesParser();
  const names: string[] = [];
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    names.push(localName(name));
    open(localName(name), attributes);
  });
  if (text) parser.on('text', (part) => text(part, names.at(-1) ?? ''));
  parser.on('closetag', () => close?.(names.pop() ?? ''));
  if (xml !== '') parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
