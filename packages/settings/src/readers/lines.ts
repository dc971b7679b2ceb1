import type { Location } from '@phitrace/core';
import type { Locate } from './json.js';

/** Turns offsets of a text into places. */
export function toLocate(path: string, text: string): Locate {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  const position = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end): Location => {
    const from = position(start);
    const to = position(end);
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
