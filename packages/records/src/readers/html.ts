import type { ReadContext, Reader } from '../record.js';
import type { DelimitedValue, TableRow } from './rows.js';
import { readPairs, readTable } from './table.js';
import { textReader } from './text.js';

const readText = textReader(false);

const TAG = /<(\/?)([A-Za-z][A-Za-z\d]{0,15})((?:\s[^<>]{0,2000})?)>/g;
/** Elements whose text is a cell or a label. */
const CELLS = new Set(['td', 'th', 'dt', 'dd', 'label']);
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** HTML, and what tests keep of it: tables, lists of terms, what is filled into forms; the rest as text, on the lines where it stands. */
export const readHtml: Reader = (text, context) => {
  const walk = new HtmlWalk(context);
  let at = 0;
  for (const tag of text.matchAll(TAG)) {
    walk.text(text.slice(at, tag.index));
    const [whole, slash, name = '', attributes = ''] = tag;
    walk.tag(name.toLowerCase(), slash === '/', attributes);
    walk.skip(whole);
    at = tag.index + whole.length;
  }
  walk.text(text.slice(at));
  walk.end();
  return [];
};

class HtmlWalk {
  private line: number;
  private prose = '';
  /** The text of the open cell or label. */
  private cell: { text: string; readonly line: number } | undefined;
  private label = '';
  private row: DelimitedValue[] = [];
  private rows: TableRow[] = [];
  private pairs: TableRow[] = [];

  constructor(private readonly context: ReadContext) {
    this.line = context.line;
  }

  text(content: string): void {
    if (this.cell) this.cell.text += content;
    this.prose += this.cell ? lineEndsOf(content) : decodeEntities(content);
    this.line += lineEndsOf(content).length;
  }

  /** Passes over a tag's own characters. */
  skip(tag: string): void {
    this.prose += ` ${lineEndsOf(tag)}`;
    this.line += lineEndsOf(tag).length;
  }

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (CELLS.has(name)) this.cellTag(name, isEnd);
    else if (name === 'tr') this.endRow();
    else if (name === 'table' || name === 'dl' || name === 'form') this.endGroup();
    else if (name === 'input') this.input(attributes);
    else if (this.cell) this.cell.text += name === 'br' ? ', ' : ' ';
  }

  end(): void {
    this.endGroup();
    readText(this.prose, this.context);
  }

  private cellTag(name: string, isEnd: boolean): void {
    if (this.cell) this.endCell(name);
    this.cell = isEnd ? undefined : { text: '', line: this.line };
  }

  private endCell(name: string): void {
    const { text = '', line = this.line } = this.cell ?? {};
    const value = { text: decodeEntities(text).replace(/\s+/g, ' ').trim(), line };
    if (name === 'dd') this.pair(this.label, value);
    else if (name === 'dt' || name === 'label') this.label = value.text;
    else this.row.push(value);
  }

  private pair(label: string, value: DelimitedValue): void {
    if (label !== '' && value.text !== '') this.pairs.push({ values: [{ text: label, line: value.line }, value], endLine: this.line });
  }

  private input(attributes: string): void {
    const name = attributeOf(attributes, 'name') ?? attributeOf(attributes, 'id') ?? this.label;
    this.pair(name, { text: attributeOf(attributes, 'value') ?? '', line: this.line });
  }

  private endRow(): void {
    if (this.row.length > 0) this.rows.push({ values: this.row, endLine: this.line });
    this.row = [];
  }

  private endGroup(): void {
    this.endRow();
    const { rows, pairs } = this;
    this.rows = [];
    this.pairs = [];
    if (rows.length > 0) readTable(rows.values() as Iterator<TableRow, undefined>, this.context);
    if (pairs.length > 0) readPairs(pairs, this.context);
  }
}

function lineEndsOf(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

function decodeEntities(text: string): string {
  return text.replace(/&(nbsp|amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
