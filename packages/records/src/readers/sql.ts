import type { Field } from '../field.js';
import type { Cell, ReadContext, Reader } from '../record.js';
import { mayHoldIdentifier } from './record-builder.js';

const STATEMENT = /^[ \t]*(insert|replace|copy|create)\b/gim;
const NAME = String.raw`(?:\[[^\]\n]{1,128}\]|"[^"\n]{1,128}"|${'`'}[^${'`'}\n]{1,128}${'`'}|[\w$]{1,128})`;
const INTO = new RegExp(
  String.raw`\s+(?:(?:low_priority|delayed|high_priority|ignore|or\s+\w+)\s+)?into\s+(?:${NAME}\.){0,2}(${NAME})\s*`,
  'iy',
);
const COPY = new RegExp(String.raw`\s+(?:${NAME}\.){0,2}(${NAME})\s*\(([^)]{0,20000})\)\s*from\s+stdin[^;\n]{0,200};[ \t]*\r?\n`, 'iy');
const TABLE = new RegExp(String.raw`\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:${NAME}\.){0,2}(${NAME})\s*\(`, 'iy');

/** SQL dumps and migrations: the rows of INSERT and COPY, with the columns that they or CREATE TABLE name. */
export const readSql: Reader = (text, context) => {
  const dump = new Dump(text, context);
  STATEMENT.lastIndex = 0;
  for (let found = STATEMENT.exec(text); found; found = STATEMENT.exec(text)) {
    STATEMENT.lastIndex = Math.max(STATEMENT.lastIndex, dump.statement(found[1]?.toLowerCase() ?? '', STATEMENT.lastIndex));
  }
  return [];
};

class Dump {
  private readonly columns = new Map<string, readonly string[]>();
  private counted = 0;
  private line: number;

  constructor(
    private readonly text: string,
    private readonly context: ReadContext,
  ) {
    this.line = context.line;
  }

  /** Reads one statement and gives the place after it. */
  statement(verb: string, at: number): number {
    if (verb === 'copy') return this.copy(at);
    return verb === 'create' ? this.create(at) : this.insert(at);
  }

  private create(at: number): number {
    TABLE.lastIndex = at;
    const name = TABLE.exec(this.text)?.[1];
    if (name === undefined) return at;
    const from = TABLE.lastIndex;
    const body = this.text.slice(from, endOfStatement(this.text, from));
    const columns = body.split(/,\s*\n|\n/).flatMap((line) => {
      const column = /^\s*(\[[^\]]+\]|"[^"]+"|`[^`]+`|\w+)\s+\w/.exec(line)?.[1];
      return column === undefined || /^(?:primary|unique|key|constraint|foreign|check|index)$/i.test(column) ? [] : [unquote(column)];
    });
    this.columns.set(unquote(name), columns);
    return from;
  }

  private copy(at: number): number {
    COPY.lastIndex = at;
    const [, table, columns] = COPY.exec(this.text) ?? [];
    if (table === undefined || columns === undefined) return at;
    const fields = this.fieldsOf(table, columns.split(',').map(unquote));
    let from = COPY.lastIndex;
    while (from < this.text.length) {
      const lineEnd = this.text.indexOf('\n', from);
      const end = lineEnd === -1 ? this.text.length : lineEnd;
      const row = this.text.slice(from, end).replace(/\r$/, '');
      if (row === '\\.') return end;
      this.take(
        fields,
        row.split('\t').map((value) => (value === '\\N' ? '' : value)),
        from,
        end,
      );
      from = end + 1;
    }
    return from;
  }

  private insert(at: number): number {
    INTO.lastIndex = at;
    const table = INTO.exec(this.text)?.[1];
    if (table === undefined) return at;
    let from = INTO.lastIndex;
    let columns = this.columns.get(unquote(table)) ?? [];
    if (this.text[from] === '(') {
      const tuple = readTuple(this.text, from);
      columns = tuple.values.map(unquote);
      from = tuple.end;
    }
    const values = /\s*(?:overriding\s+\w+\s+value\s+)?values?\s*/iy;
    values.lastIndex = from;
    return values.test(this.text) ? this.tuples(this.fieldsOf(table, columns), values.lastIndex) : from;
  }

  private tuples(fields: readonly Field[], start: number): number {
    let at = start;
    while (this.text[at] === '(') {
      const { values, end } = readTuple(this.text, at);
      this.take(fields, values, at, end);
      const next = /\s*,\s*(?=\()/y;
      next.lastIndex = end;
      if (!next.test(this.text)) return end;
      at = next.lastIndex;
    }
    return at;
  }

  private fieldsOf(table: string, columns: readonly string[]): Field[] {
    const root = this.context.root.child(unquote(table));
    return columns.map((column) => root.child(column));
  }

  private take(fields: readonly Field[], values: readonly string[], from: number, to: number): void {
    const line = this.lineAt(from);
    const cells: Cell[] = [];
    fields.forEach((field, i) => {
      const text = values[i] ?? '';
      const { role, other } = field.meaning;
      if (text === '') return;
      if (role !== undefined && role !== 'text') cells.push({ field, text, line });
      else if (!other && mayHoldIdentifier(text)) cells.push(...this.context.readValue(text, field, line));
    });
    if (cells.length > 0) this.context.take({ group: fields[0]?.parent ?? this.context.root, cells, line, endLine: this.lineAt(to) });
  }

  /** Places are asked for in the order of the text. */
  private lineAt(offset: number): number {
    for (let i = this.text.indexOf('\n', this.counted); i !== -1 && i < offset; i = this.text.indexOf('\n', i + 1)) {
      this.line++;
      this.counted = i + 1;
    }
    return this.line;
  }
}

function unquote(name: string): string {
  return name.trim().replace(/^[["`]|[\]"`]$/g, '');
}

function endOfStatement(text: string, from: number): number {
  const end = text.indexOf(';', from);
  return end === -1 ? text.length : Math.min(end, from + 200_000);
}

/** The values of a tuple that opens at a place, strings without their quotes; `NULL` is empty. */
function readTuple(text: string, open: number): { values: string[]; end: number } {
  const values: string[] = [];
  let depth = 0;
  let value = '';
  let at = open;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'") {
      const end = endOfString(text, at);
      value = text
        .slice(at + 1, end)
        .replace(/''/g, "'")
        .replace(/\\(.)/g, '$1');
      at = end;
    } else if (character === '(' && depth++ > 0) value += character;
    else if (character === ')' && --depth === 0) break;
    else if (character === ',' && depth === 1) {
      values.push(toFieldText(value));
      value = '';
    } else if (character !== '(') value += character;
  }
  values.push(toFieldText(value));
  return { values, end: Math.min(at + 1, text.length) };
}

function toFieldText(text: string): string {
  const value = text.trim();
  return /^(?:null|n|e|default)$/i.test(value) ? '' : value;
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
