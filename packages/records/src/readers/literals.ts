import { type Field, FHIR } from '../field.js';
import type { Cell, ReadContext, Reader } from '../record.js';
import { isMessageLine, isMessageStart } from '../formats.js';
import { countLineEnds } from './line-ends.js';
import { ListTables } from './list-tables.js';
import { Parameters } from './parameters.js';
import { RecordBuilder } from './record-builder.js';

const TOKEN =
  /(\/\/[^\n]*|\/\*[^]*?\*\/|(?<![\w&'"])#[^\n]*)|"""([^]*?)"""|'''([^]*?)'''|"((?:[^"\\\n]|\\[^])*)"|'((?:[^'\\\n]|\\[^])*)'|`((?:[^`\\]|\\[^])*)`|([\p{L}_$][\p{L}\p{N}_$]*)|((?<=\()\d{4}, ?\d\d?, ?\d\d?(?=[,)])|\d[\w.]*)|(=>|[^\s\w])|(\n)/gu;

const GROUP = { comment: 1, word: 7, number: 8, sign: 9 };

/**
 * Literals in source code of languages that write them alike (TypeScript, JavaScript, Python, Ruby, PHP, JSON5): objects,
 * lists, arguments, assignments, strings and comments. What a computation gives is not read.
 */
export const readLiterals: Reader = (text, context) => {
  const walk = new LiteralWalk(context);
  let line = context.line;
  let counted = 0;
  for (const token of text.matchAll(TOKEN)) {
    line += countLineEnds(text, counted, token.index);
    counted = token.index;
    const string = stringOf(token);
    if (string !== undefined) walk.string(unescape(token[6] === undefined ? string : withValues(string)), line);
    else if (token[GROUP.comment] !== undefined) walk.comment(token[0], line);
    else if (token[GROUP.word] !== undefined) walk.word(token[0]);
    else if (token[GROUP.number] !== undefined) walk.number(token[0], line);
    else if (token[GROUP.sign] !== undefined) walk.sign(token[0], line);
  }
  walk.end(line);
  return [];
};

/** What stands between quotes, of any of the five kinds. */
function stringOf(token: RegExpExecArray): string | undefined {
  return token[2] ?? token[3] ?? token[4] ?? token[5] ?? token[6];
}

/** A text with the values that its places are given as they stand there: `${'1951-03-27'} | ${'OH'}`. */
function withValues(template: string): string {
  return template.includes('${') ? template.replace(/\$\{\s*(?:'([^'\n]*)'|"([^"\n]*)")\s*\}/g, '$1$2') : template;
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(r\\n|[nrt]|\r?\n|[^])/g,
    (_, code: string) => ({ n: '\n', r: '\r', t: '\t' })[code] ?? (/^[\r\n]/.test(code) ? '' : code),
  );
}

/** A day as a constructor takes it: `date(1951, 3, 27)`. */
const DAY = /^(\d{4}), ?(\d\d?), ?(\d\d?)$/;

function toIsoDay(_: string, year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const OPENING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const CLOSING = new Set(Object.values(OPENING));
const ENDING = new Set([',', ']', ')']);
const KEY_SIGNS = new Set([':', '=>', '=']);
/** What may stand between parameters and a body: `(id: string): Promise<Visit[]> => {`. */
const TYPE_SIGNS = new Set([':', '<', '>', '.', '[', ']', '=>']);
const DEEPEST = 500;
/** Signs that join strings into one. */
const JOINING = new Set(['+', '.']);
const LONGEST_JOINED = 200_000;
/** Comments on lines after each other are one text. */
const NEXT_LINE = 1;

interface OpenBracket {
  readonly sign: string;
  readonly field: Field;
  readonly isBody: boolean;
  /** A list, or what stands in parentheses without a name before them. */
  readonly isList: boolean;
  /** The builder knows of it. */
  readonly isRead: boolean;
}

class LiteralWalk {
  private readonly builder: RecordBuilder;
  private readonly stack: OpenBracket[] = [];
  private readonly parameters = new Parameters();
  private readonly tables: ListTables;
  private commented: Cell[] = [];
  /** The last word or string, which may turn out to be a key. */
  private last: string | undefined;
  /** A string that no sign after it has made a key yet. */
  private pending: { text: string; readonly line: number; readonly isString: boolean } | undefined;
  private key: string | undefined;
  /** Parameters or a condition ended, and what follows may be said of them: a brace opens a body, not an object. */
  private isAfterParameters = false;
  /** The last argument, which named a field. */
  private label: string | undefined;
  /** A comma stands behind the first line of a message. */
  private isListed = false;

  constructor(private readonly context: ReadContext) {
    this.builder = new RecordBuilder(context);
    this.tables = new ListTables(context, ({ text, line }) => this.builder.cell(this.around, text, line));
  }

  private get around(): Field {
    return this.stack.at(-1)?.field ?? this.context.root;
  }

  word(word: string): void {
    this.flush();
    this.last = word;
  }

  /** Strings next to each other, or with a sign between that joins them, are one; so are the lines of a message in a list. */
  string(text: string, line: number): void {
    const { pending } = this;
    if (pending?.isString && pending.text.length < LONGEST_JOINED && !this.isListed) pending.text += text;
    else if (pending?.isString && this.isListed && isMessageLine(text)) pending.text += `\r${text}`;
    else {
      this.flush();
      this.pending = { text, line, isString: true };
    }
    this.isListed = false;
    this.last = text;
  }

  number(text: string, line: number): void {
    this.flush();
    this.pending = { text: text.replace(DAY, toIsoDay), line, isString: false };
    this.last = undefined;
  }

  comment(text: string, line: number): void {
    const endLine = this.commented.at(-1)?.line ?? line;
    if (line - endLine > NEXT_LINE) this.endComment();
    if (text.length > 12) this.commented.push(...this.context.readValue(text, this.context.root.child('comment'), line));
  }

  private endComment(): void {
    const cells = this.commented;
    const [first] = cells;
    this.commented = [];
    if (first)
      this.context.take({ group: this.context.root.child('comment'), cells, line: first.line, endLine: cells.at(-1)?.line ?? first.line });
  }

  sign(sign: string, line: number): void {
    if (this.joins(sign)) return;
    // A name or `null` keeps its place in a row.
    if (ENDING.has(sign) && this.last !== undefined && !this.pending) this.tables.takes('', line);
    if (KEY_SIGNS.has(sign) && this.last !== undefined) {
      this.key = this.last;
      this.pending = undefined;
      this.isAfterParameters = false;
    } else {
      this.flush();
      this.bracket(sign, line);
      if (sign === ',' || sign === ';') this.key = undefined;
    }
    if (sign !== '.') this.last = undefined;
  }

  /** Whether the string before a sign may go on after it. */
  private joins(sign: string): boolean {
    if (!this.pending?.isString) return false;
    this.isListed = sign === ',' && isMessageStart(this.pending.text);
    return this.isListed || JOINING.has(sign);
  }

  private bracket(sign: string, line: number): void {
    if (CLOSING.has(sign)) this.close(sign, line);
    if (sign in OPENING) {
      this.open(sign);
      if (this.stack.at(-1)?.isRead) this.opened(line);
    }
    if (sign === ')') this.isAfterParameters = true;
    else if (!TYPE_SIGNS.has(sign)) this.isAfterParameters = false;
  }

  end(line: number): void {
    this.flush();
    this.endComment();
    this.builder.closeAll(line);
  }

  private open(sign: string): void {
    const name = this.key ?? (sign === '(' ? this.last : undefined);
    const field = name === undefined ? this.around : this.fieldBelow(this.around, name);
    const isList = sign === '[' || (sign === '(' && name === undefined);
    this.tables.begin(isList);
    this.stack.push({ sign, field, isList, isBody: this.isAfterParameters, isRead: this.builder.depth <= DEEPEST });
    this.key = undefined;
  }

  private opened(line: number): void {
    const [around, own] = this.stack.slice(-2);
    this.builder.open((own ?? around)?.field ?? this.context.root, line, own?.sign !== '{' || around?.sign !== '{');
  }

  private close(sign: string, line: number): void {
    const open = this.stack.at(-1);
    if (!open || OPENING[open.sign] !== sign) return;
    this.tables.end(line);
    this.stack.pop();
    this.parameters.end(this.stack.length);
    this.key = undefined;
    if (!open.isRead) return;
    if (open.sign === '{' && open.isBody) this.builder.closeApart(line);
    else if (open.sign === '{') this.builder.close(line);
    else this.builder.closeLoosely(line);
  }

  private fieldBelow(around: Field, name: string): Field {
    return (around === this.context.root ? around : this.inStandard(around)).child(name);
  }

  private inStandard(field: Field): Field {
    return this.stack.at(-1)?.sign === '{' ? this.builder.field : field;
  }

  /** The field that a test fills in: `getByLabel('Last name').fill('Kowalczyk')`, `type('#lastName', 'Kowalczyk')`. */
  private filled({ text, isString }: { text: string; isString: boolean }): string | undefined {
    const around = this.stack.at(-1);
    if (!isString || around?.sign !== '(' || around.isList) return undefined;
    const name = /^[#.[]?(?:[\w-]{1,20}[*^$]?=["']?)?([A-Za-z][\w -]{1,40})["'\]:*]{0,3}$/.exec(text)?.[1];
    const { role } = name === undefined ? {} : this.context.root.child(name).meaning;
    const field = this.label;
    this.label = role === undefined ? undefined : name;
    return role === undefined ? field : undefined;
  }

  /** A string or number that no key sign followed is a value. */
  private flush(): void {
    const { pending, key } = this;
    this.pending = undefined;
    if (!pending) return;
    const { around } = this;
    if (this.parameters.begin(pending.text, this.stack.length)) return;
    const column = key === undefined ? (this.parameters.next() ?? this.filled(pending)) : undefined;
    if (column !== undefined) this.builder.cell(this.context.root.child(column), pending.text, pending.line);
    else if (key === 'resourceType') this.builder.enterStandard(FHIR, pending.text);
    else if (key !== undefined || !this.tables.takes(pending.text, pending.line))
      this.builder.cell(key === undefined ? around : this.fieldBelow(around, key), pending.text, pending.line);
  }
}
