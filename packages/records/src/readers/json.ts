import { createScanner, type JSONScanner } from 'jsonc-parser';
import { type Field, FHIR } from '../field.js';
import type { ReadContext, Reader, ReadProblem } from '../record.js';
import { ListTables } from './list-tables.js';
import { RecordBuilder } from './record-builder.js';

/** Kinds of tokens, as `jsonc-parser` numbers them: its enumeration is not one at run time under isolated modules. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  unknown: 16,
  end: 17,
};
const DEEPEST = 1_000;

/** JSON, JSONC and any number of JSON values after each other (NDJSON). Broken text is read as far as its tokens go. */
export const readJsonRecords: Reader = (text, context) => readTokens(text, context, new Set());

/** Keys of a notebook under which a list of strings is one text: code, and what it printed. */
const TEXTS = new Set(['source', 'text', 'text/html', 'text/plain']);

/** A notebook: JSON whose cells and outputs are texts, in lists of lines. */
export const readNotebookRecords: Reader = (text, context) => readTokens(text, context, TEXTS);

function readTokens(text: string, context: ReadContext, texts: ReadonlySet<string>): readonly ReadProblem[] {
  const scanner = createScanner(text, true);
  const lateTypes = findLateTypes(text);
  const walk = new JsonWalk(new RecordBuilder(context), context, texts);
  const problems: ReadProblem[] = [];
  const lineNow = () => context.line + scanner.getTokenStartLine();
  for (let token = scanToken(scanner); token !== TOKEN.end; token = scanToken(scanner)) {
    const line = lineNow();
    if (token === TOKEN.string) walk.string(scanner.getTokenValue(), line);
    else if (token === TOKEN.number) walk.scalar(scanner.getTokenValue(), line);
    else if (token >= TOKEN.null && token <= TOKEN.false) walk.constant(line);
    else addProblem(problems, line, token === TOKEN.unknown ? 'not valid JSON' : walk.punctuation(token, line));
    if (token === TOKEN.openBrace && lateTypes.size > 0) walk.enter(lateTypes.get(scanner.getTokenOffset()));
  }
  addProblem(problems, lineNow(), walk.isOpen ? 'ends before its values do' : undefined);
  walk.end(lineNow());
  return problems;
}

const TYPE = 'resourceType';
const IS_LATE = /,\s*"resourceType"/;

/** Types that stand behind other members of their resource, by the place of its brace: members of an object have no order. */
function findLateTypes(text: string): ReadonlyMap<number | undefined, string> {
  const types = new Map<number | undefined, string>();
  if (!IS_LATE.test(text)) return types;
  const scanner = createScanner(text, true);
  const open: number[] = [];
  let isNext = false;
  for (let token = scanToken(scanner); token !== TOKEN.end; token = scanToken(scanner)) {
    if (OPENING.has(token)) open.push(scanner.getTokenOffset());
    else if (CLOSING.has(token)) open.pop();
    if (token === TOKEN.colon) continue;
    const isString = token === TOKEN.string;
    if (isString && isNext) types.set(open.at(-1), scanner.getTokenValue());
    isNext = isString && !isNext && scanner.getTokenValue() === TYPE;
  }
  return types;
}

const OPENING = new Set([TOKEN.openBrace, TOKEN.openBracket]);
const CLOSING = new Set([TOKEN.closeBrace, TOKEN.closeBracket]);

function scanToken(scanner: JSONScanner): number {
  return scanner.scan();
}

/** The first problem of a text says enough. */
function addProblem(problems: ReadProblem[], line: number, detail: string | undefined): void {
  if (detail !== undefined && problems.length === 0) problems.push({ line, detail });
}

/** What surrounds the next token: objects with a key, and arrays. */
class JsonWalk {
  private readonly stack: { readonly isArray: boolean; readonly field: Field }[] = [];
  private key: string | undefined;
  private isValueNext = false;
  private tooDeep = 0;
  private readonly tables: ListTables;

  /** Lines of the text that an open list is. */
  private lines: { text: string; readonly line: number; readonly depth: number } | undefined;

  constructor(
    private readonly builder: RecordBuilder,
    private readonly context: ReadContext,
    private readonly texts: ReadonlySet<string>,
  ) {
    this.tables = new ListTables(context, ({ text, line }) => this.builder.cell(this.valueField(), text, line));
  }

  get isOpen(): boolean {
    return this.stack.length > 0;
  }

  /** Says so when an opening is deeper than is read. */
  punctuation(token: number, line: number): string | undefined {
    if (token === TOKEN.colon) this.isValueNext = true;
    else if (token === TOKEN.comma) this.forgetKey();
    else if (token === TOKEN.openBrace || token === TOKEN.openBracket) return this.open(token === TOKEN.openBracket, line);
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) this.close(line);
    return undefined;
  }

  string(value: string, line: number): void {
    const inObject = this.stack.at(-1)?.isArray === false;
    if (inObject && !this.isValueNext) this.key = value;
    else if (this.lines?.depth === this.stack.length) this.lines.text += value;
    else this.scalar(value, line);
  }

  scalar(value: string, line: number): void {
    if (this.tooDeep > 0) return;
    if (this.key === TYPE) this.builder.enterStandard(FHIR, value);
    else this.valued(this.valueField(), value, line);
  }

  private valued(field: Field, value: string, line: number): void {
    if (field.meaning.isLabel) this.tables.noteLabel(value, line);
    if (!this.tables.takes(value, line)) this.builder.cell(field, value, line);
  }

  /** The object that opened is a resource of this type. */
  enter(type: string | undefined): void {
    if (type !== undefined && this.tooDeep === 0) this.builder.enterStandard(FHIR, type);
  }

  /** `null`, `true` and `false` say nothing, and keep their place in a row. */
  constant(line: number): void {
    if (this.tooDeep === 0) this.tables.takes('', line);
  }

  end(line: number): void {
    this.builder.closeAll(line);
  }

  private forgetKey(): void {
    if (this.stack.at(-1)?.isArray === false) this.key = undefined;
    this.isValueNext = false;
  }

  private open(isArray: boolean, line: number): string | undefined {
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++;
      return `nested more than ${DEEPEST} deep`;
    }
    const field = this.valueField();
    this.tables.begin(isArray);
    const isElement = this.stack.at(-1)?.isArray !== false;
    this.stack.push({ isArray, field });
    if (isArray && this.key !== undefined && this.texts.has(this.key)) this.lines = { text: '', line, depth: this.stack.length };
    if (!isArray) {
      this.builder.open(field, line, isElement);
      this.key = undefined;
    }
    this.isValueNext = false;
    return undefined;
  }

  private close(line: number): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    if (this.lines?.depth === this.stack.length) this.endLines(line);
    this.tables.end(line);
    const closed = this.stack.pop();
    if (closed?.isArray === false) this.builder.close(line);
    this.key = undefined;
    this.isValueNext = false;
  }

  /** Lines of a text stand each on a line of their own. */
  private endLines(endLine: number): void {
    const { text, line } = this.lines ?? { text: '', line: endLine };
    this.lines = undefined;
    const { root, readValue, take } = this.context;
    const cells = readValue(text, root, line + 1);
    if (cells.length > 0) take({ group: root, cells, line, endLine });
  }

  private valueField(): Field {
    const around = this.stack.at(-1);
    if (!around) return this.context.root;
    if (around.isArray) return around.field;
    return this.builder.field.child(this.key ?? '');
  }
}
