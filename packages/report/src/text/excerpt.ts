import type { Location, ScanResult } from '@phitrace/core';
import { toPrintableColumns } from '../printable.js';
import type { MaskedLine } from './mask.js';
import { MaskedLines } from './masked-lines.js';
import type { Colors } from './style.js';
import { toFindUnprinted } from './unprinted.js';

/** Finds the masked text of a line. Of `ownNames` a report speaks in any case. Each file is read and looked through once. */
export type LineReader = (path: string, line: number, ownNames: ReadonlySet<string>) => MaskedLine | undefined;

/** Reads masked lines through the reader of whole files. */
export function createLineReader(readFile: (path: string) => string | undefined, printed: ScanResult['printedNames']): LineReader {
  const files = new Map<string, MaskedLines | undefined>();
  return (path, line, ownNames) => {
    if (!files.has(path)) files.set(path, toMaskedLines(readFile(path)));
    return files.get(path)?.at(line, toFindUnprinted(printed?.get(path), ownNames));
  };
}

function toMaskedLines(text: string | undefined): MaskedLines | undefined {
  return text === undefined ? undefined : new MaskedLines(text);
}

/** The line with a gutter, and a caret line below the location. */
export function formatExcerpt(location: Location, masked: MaskedLine, width: number, colors: Colors): string[] {
  const number = String(location.line);
  const gutter = ' '.repeat(number.length);
  const last = masked.text.length;
  const from = Math.min(masked.columns[location.column - 1] ?? last, last);
  const until = location.endLine > location.line ? last : (masked.columns[location.endColumn - 1] ?? last);
  const shown = clip(masked.text, from, Math.max(until, from + 1), Math.max(20, width - number.length - 4));
  const bar = colors.blue('|');
  return [
    `${gutter} ${bar}`,
    `${colors.blue(number)} ${bar} ${shown.text}`.trimEnd(),
    `${gutter} ${bar} ${' '.repeat(shown.from)}${colors.red('^'.repeat(shown.until - shown.from))}`,
  ];
}

interface Clipped {
  readonly text: string;
  readonly from: number;
  readonly until: number;
}

/** Leaves the indentation out, and cuts a long line around what is underlined. */
function clip(text: string, from: number, until: number, room: number): Clipped {
  const indent = Math.min(text.length - text.trimStart().length, from);
  const line = text.slice(indent).trimEnd();
  const at = Math.min(from - indent, line.length);
  const end = Math.max(at + 1, Math.min(until - indent, line.length));
  const start = line.length <= room || at < room / 2 ? 0 : Math.min(at - 4, line.length - room);
  return {
    text: toPrintableColumns(cut(line, start, room)),
    from: at - start,
    until: Math.min(end - start, Math.max(room, at - start + 1)),
  };
}

/** `room` columns from `start`, with an ellipsis on each side that has more. */
function cut(line: string, start: number, room: number): string {
  const before = start > 0 ? '…' : '';
  const after = start + room < line.length ? '…' : '';
  return before + line.slice(start + before.length, start + room - after.length) + after;
}
