import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type Scalar } from 'yaml';
import { type Field, FHIR } from '../field.js';
import type { Reader, ReadProblem } from '../record.js';
import { RecordBuilder } from './record-builder.js';

/** YAML, all documents of a stream. Values are taken as they are written: `0077881` keeps its zeros. */
export const readYamlRecords: Reader = (text, context) => {
  if (NESTED.test(text)) return [{ line: context.line, detail: `lists in lists, more than ${MOST_LISTS} on one line` }];
  const counter = new LineCounter();
  const lineAt = (offset: number) => context.line + Math.max(0, counter.linePos(offset).line - 1);
  const problems: ReadProblem[] = [];
  const documents = parseAllDocuments(text, { lineCounter: counter, uniqueKeys: false, logLevel: 'silent' });
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error) problems.push({ line: lineAt(error.pos[0]), detail: 'not valid YAML' });
    if (document.contents) new YamlWalk(new RecordBuilder(context), lineAt, document).node(document.contents, context.root, true);
  }
  return problems.slice(0, 1);
};

const DEEPEST = 200;
/** The parser's time grows with the square of what is nested on one line. */
const MOST_LISTS = 200;
const NESTED = new RegExp(`(?:- [^-\\n]{0,40}){${MOST_LISTS}}`);

/** Values that are taken again where an alias stands for them; more would let a small file grow without end. */
const MOST_ALIASES = 1_000;

class YamlWalk {
  private aliases = 0;

  constructor(
    private readonly builder: RecordBuilder,
    private readonly lineAt: (offset: number) => number,
    private readonly document: Document,
  ) {}

  node(node: unknown, field: Field, isElement: boolean): void {
    if (this.builder.depth > DEEPEST) return;
    if (isAlias(node)) this.alias(node, field);
    else if (isMap(node)) this.map(node, field, isElement);
    else if (isSeq(node)) for (const item of node.items) this.node(item, field, true);
    else if (isScalar(node)) this.scalar(node, field, node);
  }

  /** What an alias stands for: a value, or the values of a map that is merged (`<<: *base`). */
  private alias(alias: Alias, field: Field): void {
    if (this.aliases++ >= MOST_ALIASES) return;
    const node = alias.resolve(this.document);
    if (isScalar(node)) this.scalar(node, field, alias);
    const owner = field.name === MERGE ? field.parent : undefined;
    if (!owner || !isMap(node)) return;
    for (const { key, value } of node.items) if (isScalar(key) && isScalar(value)) this.scalar(value, owner.child(nameOf(key)), alias);
  }

  private scalar(node: Scalar, field: Field, { range }: Node): void {
    this.builder.cell(field, node.source ?? String(node.value), this.lineAt(range?.[0] ?? 0));
  }

  private map(node: Node & { items: { key: unknown; value: unknown }[] }, field: Field, isElement: boolean): void {
    this.builder.open(field, this.lineAt(node.range?.[0] ?? 0), isElement);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? nameOf(key) : '';
      if (name === 'resourceType' && isScalar(value)) this.builder.enterStandard(FHIR, String(value.value));
      else this.node(value, this.builder.field.child(name), false);
    }
    this.builder.close(this.lineAt(Math.max(0, (node.range?.[1] ?? 1) - 1)));
  }
}

const MERGE = '<<';

function nameOf(key: Scalar): string {
  return key.source ?? String(key.value);
}
