import type { Field } from '../field.js';
import type { Cell, ReadContext, Reader } from '../record.js';
import { mayHoldIdentifier } from './record-builder.js';
import { readBareRow, readTuple, splitColumns, unquoteName } from './sql-tuples.js';

const STATEMENT = /^[ \t]*(insert|replace|copy|create|into|update|select|delete|--[^\n]{12,})|\/\*(?![!+])/gim;
const NAME = String.raw`(?:\[[^\]\n]{1,128}\]|"[^"\n]{1,128}"|${'`'}[^${'`'}\n]{1,128}${'`'}|[\w$]{1,128})`;
/** What stands between the verb and the table. `INTO` may be absent in T-SQL, and several may follow one `INSERT ALL`. */
const INTO = new RegExp(
  String.raw`\s+(?:(?:low_priority|delayed|high_priority|ignore|or\s+\w+)\s+)?(?:into\s+)?(?:${NAME}\.){0,2}(${NAME})\s*`,
  'iy',
);
const COPY = new RegExp(String.raw`\s+(?:${NAME}\.){0,2}(${NAME})\s*\(([^)]{0,20000})\)\s*from\s+stdin[^;\n]{0,200};[ \t]*\r?\n`, 'iy');
const TABLE = new RegExp(String.raw`\s+(?:temp(?:orary)?\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:${NAME}\.){0,2}(${NAME})\s*\(`, 'iy');
const VALUES = /\s*(?:overriding\s+\w+\s+value\s+)?values?\s*(?=\()/iy;
const SELECT = /\s*select\s+(?:distinct\s+)?(?=N?'|\d)/iy;
/** `column = 'value'`, in what is set or asked for. */
const PAIR = new RegExp(String.raw`(${NAME})\s*(?:=|\blike\b)\s*(?:N?'((?:[^'\\]|''|\\.){1,200})'|(\d{1,20})\b)`, 'gi');
const LONGEST_STATEMENT = 20_000;
const STATEMENT_END = /;|\n\s*\n|\n\s*(?:go|insert|update|delete|create)\b/i;

/**
 * SQL dumps, migrations and queries: the rows of INSERT and COPY, with the columns that they or CREATE TABLE name; what
 * statements set and compare; comments.
 */
export const readSql: Reader = (text, context) => {
  const dump = new Dump(text, context);
  STATEMENT.lastIndex = 0;
  for (let found = STATEMENT.exec(text); found; found = STATEMENT.exec(text)) {
    STATEMENT.lastIndex = Math.max(STATEMENT.lastIndex, dump.statement(found[1]?.toLowerCase() ?? '/*', STATEMENT.lastIndex));
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
    if (verb.startsWith('--')) return this.comment(at - verb.length + 2, at);
    if (verb === '/*') return this.comment(at, endOf(this.text, '*/', at));
    if (verb === 'copy') return this.copy(at);
    if (verb === 'create') return this.create(at);
    return /^(?:update|select|delete)$/.test(verb) ? this.pairs(at) : this.insert(at);
  }

  private comment(from: number, to: number): number {
    const line = this.lineAt(from);
    const field = this.context.root.child('comment');
    const cells = this.context.readValue(this.text.slice(from, to), field, line);
    if (cells.length > 0) this.context.take({ group: field, cells, line, endLine: this.lineAt(to) });
    return to;
  }

  /** What one statement sets or compares is of one person. */
  private pairs(at: number, table?: string): number {
    const statement = this.text.slice(at, at + LONGEST_STATEMENT).split(STATEMENT_END, 1)[0] ?? '';
    const end = at + statement.length;
    const fields: Field[] = [];
    const values: string[] = [];
    const root = this.rootOf(table ?? new RegExp(String.raw`(?:^|\bfrom)\s+(?:${NAME}\.){0,2}(${NAME})`, 'i').exec(statement)?.[1] ?? '');
    for (const [, name = '', quoted, number] of statement.matchAll(PAIR)) {
      fields.push(root.child(unquoteName(name)));
      values.push((quoted ?? number ?? '').replace(/''/g, "'").replace(/^%|%$/g, ''));
    }
    this.take(fields, values, at, end);
    return end;
  }

  private create(at: number): number {
    TABLE.lastIndex = at;
    const name = TABLE.exec(this.text)?.[1];
    if (name === undefined) return at;
    const from = TABLE.lastIndex;
    this.columns.set(unquoteName(name), splitColumns(this.text.slice(from, from + LONGEST_STATEMENT)));
    return from;
  }

  private copy(at: number): number {
    COPY.lastIndex = at;
    const [, table, columns] = COPY.exec(this.text) ?? [];
    if (table === undefined || columns === undefined) return at;
    const fields = this.fieldsOf(table, columns.split(',').map(unquoteName));
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
    let columns = this.columns.get(unquoteName(table)) ?? [];
    if (this.text[from] === '(') {
      const tuple = readTuple(this.text, from);
      columns = tuple.values.map(unquoteName);
      from = tuple.end;
    }
    VALUES.lastIndex = SELECT.lastIndex = from;
    if (VALUES.test(this.text)) return this.tuples(this.fieldsOf(table, columns), VALUES.lastIndex);
    if (SELECT.test(this.text)) return this.selected(this.fieldsOf(table, columns), SELECT.lastIndex);
    return /^\s*set\s/i.test(this.text.slice(from, from + 40)) ? this.pairs(from, table) : at;
  }

  /** `INSERT … SELECT 'a', 'b' WHERE …`: a row without brackets. */
  private selected(fields: readonly Field[], at: number): number {
    const { values, end } = readBareRow(this.text, at);
    this.take(fields, values, at, end);
    return end;
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
    const root = this.rootOf(table);
    return columns.map((column) => root.child(column));
  }

  private rootOf(table: string): Field {
    return table === '' ? this.context.root : this.context.root.child(unquoteName(table));
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

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end;
}
