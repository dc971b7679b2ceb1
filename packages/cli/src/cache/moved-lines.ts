import type { Detection, Location, Shape } from '@phitrace/core';
import type { ChangedFile } from './kept-shapes.js';

/** Where a line is now: its number, how far what stands on it moved to the right, and whether it ends as far behind that. */
interface MovedLine {
  readonly line: number;
  readonly by: number;
  readonly endsAlike: boolean;
  /** Where what stands on it began, and its length, before. */
  readonly from: number;
  readonly length: number;
}

/** The lines of a file whose code stands elsewhere now, by where they were. */
type MovedLines = ReadonlyMap<number, MovedLine>;

/** Numbers of a line in a shape. */
const NUMBERS = 3;

/** What can't be said to stand anywhere. */
class Lost extends Error {}

/** What was seen, where it stands in files that have changed; undefined where that isn't known of a place. `paths`: in their order. */
export function moveDetection(
  { id, detection }: { readonly id: string; readonly detection: Detection },
  changed: readonly ChangedFile[],
  paths: readonly string[],
): Detection | undefined {
  const { comments, ...rest } = detection;
  const files = new Map(changed.map(({ path, before, shape }) => [path, movedLines(before, shape)]));
  const isRead = changed.some(({ readBy }) => readBy === id);
  try {
    if (!isRead && comments.some(({ path }) => files.has(path))) return undefined;
    return { ...(moveIn(rest, files) as typeof rest), comments: isRead ? moveComments(comments, changed, paths) : comments };
  } catch (error) {
    if (error instanceof Lost) return undefined;
    throw error;
  }
}

function moveComments(comments: Detection['comments'], changed: readonly ChangedFile[], paths: readonly string[]): Detection['comments'] {
  const isOld = new Set(changed.map(({ path }) => path));
  const order = new Map(paths.map((path, index) => [path, index]));
  const placeOf = ({ path }: { readonly path: string }) => order.get(path) ?? paths.length;
  return [...comments.filter(({ path }) => !isOld.has(path)), ...changed.flatMap((file) => file.comments)].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
}

function movedLines({ lines: before }: Shape, { lines: now }: Shape): MovedLines {
  const moved = new Map<number, MovedLine>();
  for (let i = 0; i < before.length; i += NUMBERS) {
    const [number = 0, from = 0, length = 0] = before.subarray(i, i + NUMBERS);
    const [line = 0, nowFrom = 0, nowLength = 0] = now.subarray(i, i + NUMBERS);
    moved.set(number, { line, by: nowFrom - from, endsAlike: nowLength - nowFrom === length - from, from, length });
  }
  return moved;
}

/** The same with each place in these files where it is now. What holds none stays what it is. */
function moveIn(value: unknown, files: ReadonlyMap<string, MovedLines>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) throw new Lost();
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => moveIn(item, files));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  const moved = linesOf(value, files);
  if (moved) return moveLocation(value as Location, moved);
  return moveEntries(value, files);
}

function linesOf(value: object, files: ReadonlyMap<string, MovedLines>): MovedLines | undefined {
  return 'path' in value && typeof value.path === 'string' ? files.get(value.path) : undefined;
}

function moveEntries(value: object, files: ReadonlyMap<string, MovedLines>): object {
  const entries = Object.entries(value).map(([key, held]: [string, unknown]) => [key, held, moveIn(held, files)] as const);
  return entries.some(([, held, now]) => held !== now) ? Object.fromEntries(entries.map(([key, , now]) => [key, now])) : value;
}

/** What else has the path of a file may tell a line of it in a text. */
function moveLocation(location: Location, lines: MovedLines): Location {
  const keys: readonly (keyof Location)[] = ['path', 'line', 'column', 'endLine', 'endColumn'];
  if (Object.keys(location).length !== keys.length || keys.some((key) => !(key in location))) throw new Lost();
  const { path, line, column, endLine, endColumn } = location;
  const start = movedTo(lines, line, column);
  const end = movedTo(lines, endLine, endColumn);
  // The file itself stands there, too, and stays.
  if (line === 1 && column === 1 && (start.line !== 1 || start.column !== 1)) throw new Lost();
  return { path, ...start, endLine: end.line, endColumn: end.column };
}

/** What goes on below ends where its first line does: nobody knows of an end there which of both it is. */
function movedTo(lines: MovedLines, line: number, column: number): Pick<Location, 'line' | 'column'> {
  const moved = lines.get(line);
  if (!moved || column < moved.from || (column > moved.length && !moved.endsAlike)) throw new Lost();
  return { line: moved.line, column: column + moved.by };
}
