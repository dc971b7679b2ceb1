/** The values of a row in SQL, and where it ends. */
export interface Tuple {
  /** Strings without their quotes; `NULL` is empty. */
  readonly values: string[];
  readonly end: number;
}

/** A column's name without what quotes it. */
export function unquoteName(name: string): string {
  return name.trim().replace(/^[["`]|[\]"`]$/g, '');
}

const NO_COLUMN = /^(?:primary|unique|key|constraint|foreign|check|index|fulltext|exclude|like)$/i;

const DEPTH: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

/** The columns that the body of CREATE TABLE names, on one line or many. */
export function splitColumns(body: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let at = 0;
  for (; at < body.length && depth >= 0; at++) {
    const character = body.charAt(at);
    depth += DEPTH[character] ?? 0;
    if (character !== ',' || depth > 0) continue;
    parts.push(body.slice(from, at));
    from = at + 1;
  }
  return [...parts, body.slice(from, at)].flatMap((part) => columnOf(part) ?? []);
}

function columnOf(part: string): string | undefined {
  const column = /^\s*(?:--[^\n]*\s+)*(\[[^\]]+\]|"[^"]+"|`[^`]+`|\w+)\s+["\w]/.exec(part)?.[1];
  return column === undefined || NO_COLUMN.test(column) ? undefined : unquoteName(column);
}

/** What ends a row that stands in no brackets. */
const ROW_END = /\s+(?:from|where|on|union|limit)\b|;/iy;

/** A row that opens at a place with a bracket. */
export function readTuple(text: string, open: number): Tuple {
  return readRow(text, open, 0);
}

/** A row that stands in no brackets. */
export function readBareRow(text: string, from: number): Tuple {
  return readRow(text, from, 1);
}

function readRow(text: string, from: number, depthAround: number): Tuple {
  const values: string[] = [];
  const value = new SqlValue();
  let depth = depthAround;
  let at = from;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    depth += DEPTH[character] ?? 0;
    if (character === "'") at = value.addString(text, at);
    else if (depth === 0 || (depthAround > 0 && isRowEnd(text, at))) break;
    else if (character === ',' && depth === 1) values.push(value.take());
    else value.add(character, depth);
  }
  values.push(value.take());
  return { values, end: Math.min(depthAround > 0 ? at : at + 1, text.length) };
}

function isRowEnd(text: string, at: number): boolean {
  ROW_END.lastIndex = at;
  return ROW_END.test(text);
}

/** One value: its first string, whatever is made of it (`CAST(N'1951-03-27' AS Date)`, `to_date('1951-03-27', …)`); else what stands there. */
class SqlValue {
  private plain = '';
  private string: string | undefined;

  /** Takes a character that stands in so many brackets. */
  add(character: string, depth: number): void {
    if (this.string === undefined && (depth > 1 || DEPTH[character] === undefined)) this.plain += character;
  }

  /** Takes the string that opens at a place, and gives the place of the quote that ends it. */
  addString(text: string, open: number): number {
    const end = endOfString(text, open);
    const isFirst = this.string === undefined;
    if (isFirst)
      this.string = text
        .slice(open + 1, end)
        .replace(/''/g, "'")
        .replace(/\\(.)/g, '$1');
    return end;
  }

  take(): string {
    const value = (this.string ?? this.plain).trim();
    this.plain = '';
    this.string = undefined;
    return /^(?:null|default)$/i.test(value) ? '' : value;
  }
}

/** The place of the quote that ends a string: neither doubled nor escaped. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 39 && text.charCodeAt(at + 1) === 39) at++;
    else if (code === 39) return at;
  }
  return text.length;
}
