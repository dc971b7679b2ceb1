import type { SchemaField } from '@phitrace/flows';
import { Positions } from '@phitrace/sources';

const NAME = String.raw`(?:["\`[]?\w+["\`\]]?\.)?["\`[]?(\w+)["\`\]]?`;
const CREATE = new RegExp(String.raw`\bcreate\s+(?:\w+\s+)?table\s+(?:if\s+not\s+exists\s+)?${NAME}\s*\(`, 'gi');
const ADD = new RegExp(
  String.raw`\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?${NAME}\s+add\s+(?:column\s+)?(?:if\s+not\s+exists\s+)?(["\`[]?\w+["\`\]]?\s+[^,;]*)`,
  'gi',
);
/** Words that begin a constraint instead of a column. */
const CONSTRAINTS = /^(?:constraint|primary|foreign|unique|check|key|index|exclude|like|fulltext|spatial|period)\b/i;
const COLUMN = /^["`[]?(\w+)["`\]]?\s+(\w[\s\S]*)$/;

/** The columns that a file of SQL declares, with what is written of each, comments on its line too. */
export function fieldsOfSql(path: string, text: string): SchemaField[] {
  const positions = new Positions(text);
  const toField = (table: string, { start, text: written }: Part, names: readonly string[]): SchemaField[] => {
    const [, name = '', rest] = COLUMN.exec(written) ?? [];
    if (rest === undefined || CONSTRAINTS.test(written)) return [];
    const end = start + written.length;
    const said = [...rest.matchAll(/\w+/g), ...commentBehind(text, end).matchAll(/\w+/g)].map(([word]) => word);
    return [{ location: positions.toLocation(path, start, end), table, name, siblings: names.filter((other) => other !== name), said }];
  };
  const created = [...text.matchAll(CREATE)].flatMap(({ 0: head, 1: table = '', index }) => {
    const parts = partsFrom(text, index + head.length);
    const names = parts.flatMap((part) => (CONSTRAINTS.test(part.text) ? [] : (COLUMN.exec(part.text)?.[1] ?? [])));
    return parts.flatMap((part) => toField(table, part, names));
  });
  const added = [...text.matchAll(ADD)].flatMap(({ 0: whole, 1: table = '', 2: column = '', index }) =>
    toField(table, { start: index + whole.length - column.length, text: column.trimEnd() }, []),
  );
  return [...created, ...added];
}

interface Part {
  readonly start: number;
  readonly text: string;
}

/** Characters of one list of columns. */
const LONGEST = 100_000;

/** The parts between commas up to the bracket that closes the list; texts and comments are passed over. */
function partsFrom(text: string, from: number): Part[] {
  const parts: Part[] = [];
  let [depth, start] = [0, from];
  const close = (end: number) => {
    const written = text.slice(start, end).replace(/^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '');
    const begin = end - written.length;
    if (written.trim() !== '') parts.push({ start: begin, text: written.trimEnd() });
    start = end + 1;
  };
  const tokens = /'(?:[^']|'')*'|--[^\n]*|\/\*[\s\S]*?\*\/|[(),]/g;
  tokens.lastIndex = from;
  for (let token = tokens.exec(text); token && token.index - from < LONGEST; token = tokens.exec(text)) {
    const [sign] = token;
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth === 0) {
      close(token.index);
      break;
    } else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) close(token.index);
  }
  return parts;
}

/** A comment behind a column, on its line. */
function commentBehind(text: string, end: number): string {
  return /^[ \t]*,?[ \t]*--([^\n]*)/.exec(text.slice(end, end + 500))?.[1] ?? '';
}
