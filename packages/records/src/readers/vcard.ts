import type { Cell, Reader, ReadContext } from '../record.js';

/** `item1.TEL;TYPE=cell:419-…`: the name of a property, without its group and parameters, and its value. */
const PROPERTY = /^(?:[\w-]{1,30}\.)?([A-Z]{1,12})((?:;[^:"]{0,200}|;[^:"]{0,100}"[^"]{0,200}"){0,10}):(.{1,2000})$/i;

/** What the parts of a property are called, by its name (RFC 6350, section 6). */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  FN: ['full name'],
  N: ['family name', 'given name'],
  BDAY: ['birth date'],
  TEL: ['telephone'],
  EMAIL: ['email'],
  ADR: ['', '', 'street address', 'city', 'state', 'zip code'],
  GENDER: ['gender'],
};

/** Cards of contacts (RFC 6350): each is a record. */
export const readVcard: Reader = (text, context) => {
  let cells: Cell[] = [];
  let begun = context.line;
  for (const { content, line } of unfold(text, context.line)) {
    const [, name = '', , value = ''] = PROPERTY.exec(content) ?? [];
    if (name.toUpperCase() === 'BEGIN') [cells, begun] = [[], line];
    else if (name.toUpperCase() !== 'END') cells.push(...toCells(name.toUpperCase(), value, { line, context }));
    else if (cells.length > 0) context.take({ group: context.root, cells, line: begun, endLine: line });
  }
  return [];
};

function toCells(
  name: string,
  value: string,
  { line, context: { root, readValue } }: { line: number; context: ReadContext },
): readonly Cell[] {
  if (name === 'NOTE') return readValue(value.replace(/\\n/gi, '\n'), root, line);
  const parts = value.replace(/^(?:tel|mailto):/i, '').split(/(?<!\\);/);
  return (PARTS[name] ?? []).flatMap((part, i) => {
    const text = (parts[i] ?? '').replace(/\\([,;\\])/g, '$1').trim();
    return part === '' || text === '' ? [] : [{ field: root.child(part), text, line }];
  });
}

/** The lines of a card: one that begins with a space goes on with the line before. */
function unfold(text: string, first: number): { content: string; readonly line: number }[] {
  const lines: { content: string; readonly line: number }[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, i) => {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(content)) last.content += content.slice(1);
    else lines.push({ content, line: first + i });
  });
  return lines;
}
