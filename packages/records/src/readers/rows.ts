import { countLineEnds } from './line-ends.js';

/** A cell of a table and the line on which it begins. */
export interface DelimitedValue {
  readonly text: string;
  readonly line: number;
}

/** A row of a table. */
export interface TableRow {
  readonly values: readonly DelimitedValue[];
  readonly endLine: number;
}

const DELIMITERS = [',', '\t', ';', '|', '^', '~'];
const FIRST_LINES = 12;

/** The delimiter that stands most often in half of the first lines. */
export function findDelimiter(text: string): string {
  const lines = firstLines(text);
  const counts = DELIMITERS.map((delimiter) => middleOf(lines.map((line) => line.split(delimiter).length - 1)));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function firstLines(text: string): string[] {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/, FIRST_LINES);
  return lines.filter((line) => line.trim() !== '');
}

function middleOf(counts: readonly number[]): number {
  return [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

const FEWEST_COLUMNS = 4;
/** A name of a column: a few words, no sentence. */
const COLUMN = /^"?[A-Za-z][\w#/()-]{0,30}(?: [\w#/()-]{1,20}){0,3}"?$/;

/** True for a text whose first line names as many columns as the next one has, with a delimiter between. */
export function isDelimited(head: string): boolean {
  const [first = '', second = ''] = firstLines(head);
  const delimiter = findDelimiter(head);
  const names = first.split(delimiter);
  return (
    names.length >= FEWEST_COLUMNS && second.split(delimiter).length === names.length && names.every((name) => COLUMN.test(name.trim()))
  );
}

/** Splits a text into rows, one at a time. */
export class Rows {
  private at = 0;
  line: number;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    line: number,
  ) {
    this.line = line;
  }

  next(): DelimitedValue[] | undefined {
    while (this.at < this.text.length && isLineEnd(this.text.charCodeAt(this.at))) this.skipLineEnd();
    if (this.at >= this.text.length) return undefined;
    const row: DelimitedValue[] = [];
    do row.push(this.value());
    while (this.skipDelimiter());
    this.skipLineEnd();
    return row;
  }

  private value(): DelimitedValue {
    const start = this.at;
    let from = start;
    while (this.text[from] === ' ') from++;
    if (this.text[from] === '"') {
      const quoted = this.quoted(from);
      if (quoted) return quoted;
    }
    return { text: this.text.slice(start, this.skipToEnd()), line: this.line };
  }

  /** A quoted value, when a quote before a delimiter or a line's end closes it. */
  private quoted(open: number): DelimitedValue | undefined {
    const { line } = this;
    let close = this.text.indexOf('"', open + 1);
    while (close !== -1 && this.text[close + 1] === '"') close = this.text.indexOf('"', close + 2);
    if (close === -1 || close - open > LONGEST || !this.isEnd(close + 1)) return undefined;
    const inside = this.text.slice(open + 1, close);
    this.at = close + 1;
    while (this.text[this.at] === ' ') this.at++;
    this.line += countLineEnds(inside);
    return { text: inside.includes('""') ? inside.replace(/""/g, '"') : inside, line };
  }

  private isEnd(at: number): boolean {
    let end = at;
    while (this.text[end] === ' ') end++;
    return end >= this.text.length || this.text[end] === this.delimiter || isLineEnd(this.text.charCodeAt(end));
  }

  private skipToEnd(): number {
    const delimiter = this.delimiter.charCodeAt(0);
    let { at } = this;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === delimiter || isLineEnd(code)) break;
    }
    this.at = at;
    return at;
  }

  private skipDelimiter(): boolean {
    if (this.text[this.at] !== this.delimiter) return false;
    this.at++;
    return true;
  }

  private skipLineEnd(): void {
    if (this.text[this.at] === '\r') this.at++;
    if (this.at >= this.text.length || this.text[this.at] === '\n') this.line++;
    if (this.text[this.at] === '\n') this.at++;
  }
}

/** Characters of one quoted value; a longer one is a quote that nothing closes. */
const LONGEST = 1_000_000;

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
