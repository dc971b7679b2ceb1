import { type Field, FHIR } from '../field.js';
import type { ReadContext, Reader } from '../record.js';
import { RecordBuilder } from './record-builder.js';

const TOKEN =
  /(\/\/[^\n]*|\/\*[^]*?\*\/|(?<![\w&'"])#[^\n]*)|"""([^]*?)"""|'''([^]*?)'''|"((?:[^"\\\n]|\\[^])*)"|'((?:[^'\\\n]|\\[^])*)'|`((?:[^`\\]|\\[^])*)`|([\p{L}_$][\p{L}\p{N}_$]*)|(\d[\w.]*)|(=>|[^\s\w])|(\n)/gu;

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
    if (string !== undefined) walk.scalar(unescape(string), line, true);
    else if (token[GROUP.comment] !== undefined) walk.comment(token[0], line);
    else if (token[GROUP.word] !== undefined) walk.word(token[0]);
    else if (token[GROUP.number] !== undefined) walk.scalar(token[0], line, false);
    else if (token[GROUP.sign] !== undefined) walk.sign(token[0], line);
  }
  walk.end(line);
  return [];
};

/** What stands between quotes, of any of the five kinds. */
function stringOf(token: RegExpExecArray): string | undefined {
  return token[2] ?? token[3] ?? token[4] ?? token[5] ?? token[6];
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) count++;
  return count;
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(r\\n|[nrt]|\r?\n|[^])/g,
    (_, code: string) => ({ n: '\n', r: '\r', t: '\t' })[code] ?? (/^[\r\n]/.test(code) ? '' : code),
  );
}

const OPENING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };
const CLOSING = new Set(Object.values(OPENING));
const KEY_SIGNS = new Set([':', '=>', '=']);
/** What may stand between parameters and a body: `(id: string): Promise<Visit[]> => {`. */
const TYPE_SIGNS = new Set([':', '<', '>', '.', '[', ']', '=>']);
const DEEPEST = 500;

class LiteralWalk {
  private readonly builder: RecordBuilder;
  private readonly stack: { readonly sign: string; readonly field: Field; readonly isBody: boolean }[] = [];
  /** The last word or string, which may turn out to be a key. */
  private last: string | undefined;
  /** A string that no sign after it has made a key yet. */
  private pending: { text: string; line: number } | undefined;
  private key: string | undefined;
  /** Parameters or a condition ended, and what follows may be said of them: a brace opens a body, not an object. */
  private isAfterParameters = false;

  constructor(private readonly context: ReadContext) {
    this.builder = new RecordBuilder(context);
  }

  word(word: string): void {
    this.flush();
    this.last = word;
  }

  scalar(text: string, line: number, mayBeKey: boolean): void {
    this.flush();
    this.pending = { text, line };
    this.last = mayBeKey ? text : undefined;
  }

  comment(text: string, line: number): void {
    const field = this.context.root.child('comment');
    const cells = text.length > 12 ? this.context.readValue(text, field, line) : [];
    if (cells.length > 0) this.context.take({ group: field, cells, line, endLine: line + text.split('\n').length - 1 });
  }

  sign(sign: string, line: number): void {
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

  private bracket(sign: string, line: number): void {
    if (CLOSING.has(sign)) this.close(sign, line);
    if (sign in OPENING) {
      this.open(sign);
      if (this.builder.depth <= DEEPEST) this.opened(sign, line);
    }
    if (sign === ')') this.isAfterParameters = true;
    else if (!TYPE_SIGNS.has(sign)) this.isAfterParameters = false;
  }

  end(line: number): void {
    this.flush();
    this.builder.closeAll(line);
  }

  private open(sign: string): void {
    const name = this.key ?? (sign === '(' ? this.last : undefined);
    const around = this.stack.at(-1)?.field ?? this.context.root;
    const field = name === undefined ? around : this.fieldBelow(around, name);
    this.stack.push({ sign, field, isBody: this.isAfterParameters });
    this.key = undefined;
  }

  private opened(sign: string, line: number): void {
    if (sign !== '{') return;
    const [around, own] = this.stack.slice(-2);
    this.builder.open((own ?? around)?.field ?? this.context.root, line, own === undefined || around?.sign !== '{');
  }

  private close(sign: string, line: number): void {
    const open = this.stack.at(-1);
    if (!open || OPENING[open.sign] !== sign) return;
    this.stack.pop();
    if (open.sign === '{' && open.isBody) this.builder.closeApart(line);
    else if (open.sign === '{') this.builder.close(line);
    this.key = undefined;
  }

  private fieldBelow(around: Field, name: string): Field {
    return (around === this.context.root ? around : this.inStandard(around)).child(name);
  }

  private inStandard(field: Field): Field {
    return this.stack.at(-1)?.sign === '{' ? this.builder.field : field;
  }

  /** A string or number that no key sign followed is a value. */
  private flush(): void {
    const { pending, key } = this;
    this.pending = undefined;
    if (!pending) return;
    const around = this.stack.at(-1)?.field ?? this.context.root;
    if (key === 'resourceType') this.builder.enterStandard(FHIR, pending.text);
    else this.builder.cell(key === undefined ? around : this.fieldBelow(around, key), pending.text, pending.line);
  }
}
