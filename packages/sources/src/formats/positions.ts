import type { Location } from '@phitrace/core';

/** Turns offsets of a text into lines and columns, which start at 1. */
export class Positions {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(index + end.length);
  }

  at(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }

  /** The place of a part of the text in the file at a path. */
  toLocation(path: string, start: number, end: number): Location {
    const [from, to] = [this.at(start), this.at(end)];
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}
