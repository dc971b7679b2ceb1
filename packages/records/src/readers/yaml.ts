import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
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
    if (document.contents) new YamlWalk(new RecordBuilder(context), lineAt).node(document.contents, context.root, true);
  }
  return problems.slice(0, 1);
};

const DEEPEST = 200;
/** The parser's time grows with the square of what is nested on one line. */
const MOST_LISTS = 200;
const NESTED = new RegExp(`(?:- [^-\\n]{0,40}){${MOST_LISTS}}`);

class YamlWalk {
  constructor(
    private readonly builder: RecordBuilder,
    private readonly lineAt: (offset: number) => number,
  ) {}

  node(node: unknown, field: Field, isElement: boolean): void {
    if (isAlias(node) || this.builder.depth > DEEPEST) return;
    if (isMap(node)) this.map(node, field, isElement);
    else if (isSeq(node)) for (const item of node.items) this.node(item, field, true);
    else if (isScalar(node)) this.builder.cell(field, node.source ?? String(node.value), this.lineAt(node.range?.[0] ?? 0));
  }

  private map(node: Node & { items: { key: unknown; value: unknown }[] }, field: Field, isElement: boolean): void {
    this.builder.open(field, this.lineAt(node.range?.[0] ?? 0), isElement);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : '';
      if (name === 'resourceType' && isScalar(value)) this.builder.enterStandard(FHIR, String(value.value));
      else this.node(value, this.builder.field.child(name), false);
    }
    this.builder.close(this.lineAt(Math.max(0, (node.range?.[1] ?? 1) - 1)));
  }
}
