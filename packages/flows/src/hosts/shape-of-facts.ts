import { createHash } from 'node:crypto';
import { memoize, type Shape } from '@phitrace/core';
import type { FileFacts, Span } from '../graph/graph.js';
import { lineOf } from '../graph/line-of.js';

/** What of a file's facts tells where the lines and the comments of its text are, and nothing of its code. */
const APART: ReadonlySet<string> = new Set<keyof FileFacts>(['lineStarts', 'comments']);

/** Whether something is longer than so much is asked of spans (`own-redactors.ts`, `failed-answers.ts`), and never of more. */
const LONGEST_ASKED = 16;

/** A position, and its line. */
interface Placed {
  readonly line: number;
  readonly position: number;
}

/** The shape of what was made of a file. */
export function shapeOfFacts(facts: FileFacts): Shape {
  const writer = new FactsWriter(facts);
  writer.write(facts);
  const { parts, positions } = writer;
  const placed = positions.map((position): Placed => ({ line: lineOf(facts, position), position }));
  const lines = usedLines(facts, placed);
  const hash = createHash('sha256')
    .update(parts.join('\n'))
    .update(toPlaces(facts, placed, lines).join('\n'));
  return { digest: hash.digest('base64'), lines: Uint32Array.from(lines.flat()) };
}

/** Writes facts as texts, and apart from these the positions in them. What they share is written once, such as lists of keys. */
class FactsWriter {
  readonly parts: string[] = [];
  readonly positions: number[] = [];
  private readonly written = new Map<object, number>();
  private readonly keys = new Map<string, string>();

  constructor(private readonly facts: FileFacts) {}

  write(value: unknown): void {
    if (typeof value === 'object' && value !== null) this.writeOnce(value);
    else this.parts.push(typeof value === 'string' ? JSON.stringify(value) : String(value));
  }

  private writeOnce(value: object): void {
    const before = this.written.get(value);
    if (before !== undefined) return void this.parts.push(`again ${before}`);
    this.written.set(value, this.written.size);
    if (Array.isArray(value) || value instanceof Set) this.writeAll('list', value as Iterable<unknown>);
    else if (value instanceof Map) this.writeAll('map', value);
    else this.writeRecord(value);
  }

  private writeAll(kind: string, values: Iterable<unknown>): void {
    this.parts.push(kind);
    for (const value of values) this.write(value);
    this.parts.push('end');
  }

  private writeRecord(value: object): void {
    this.parts.push('record');
    const isPlaced = isSpan(value);
    if (isPlaced) this.writeSpan(value);
    for (const key of Object.keys(value)) {
      if ((isPlaced && (key === 'start' || key === 'end')) || (value === this.facts && APART.has(key))) continue;
      this.parts.push(memoize(this.keys, key, () => JSON.stringify(key)));
      this.write((value as Readonly<Record<string, unknown>>)[key]);
    }
    this.parts.push('end');
  }

  /** The file itself begins before everything, whatever stands at its start; what is made for it as a whole stands nowhere. */
  private writeSpan(value: Span): void {
    const { start, end } = value;
    if (start === 0 && end === 0) return void this.parts.push('nowhere');
    this.parts.push(String(Math.min(end - start, LONGEST_ASKED)));
    if (value !== this.facts.functions[0]) this.positions.push(start);
    this.positions.push(end);
  }
}

/** Members of a declared type may have these names, too. */
function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}

/** A line on which something stands: its number, where the first thing on it begins, and its length. */
type UsedLine = readonly [line: number, from: number, length: number];

/** The lines on which positions lie, each given with its line. */
function usedLines({ lineStarts, functions: [file] }: FileFacts, placed: readonly Placed[]): UsedLine[] {
  const first = new Map<number, number>();
  for (const { line, position } of placed) if (position < (first.get(line) ?? Infinity)) first.set(line, position);
  return [...first]
    .sort(([one], [other]) => one - other)
    .map(([line, position]) => {
      const start = lineStarts[line - 1] ?? 0;
      const next = lineStarts[line] ?? (file?.end ?? start) + 1;
      return [line, position - start + 1, next - 1 - start];
    });
}

/** Positions as the line among those on which something stands, and how far behind the first thing there. */
function toPlaces({ lineStarts }: FileFacts, placed: readonly Placed[], lines: readonly UsedLine[]): string[] {
  const ranks = new Map(lines.map(([line], rank) => [line, rank]));
  return placed.map(({ line, position }) => {
    const rank = ranks.get(line) ?? -1;
    const from = (lineStarts[line - 1] ?? 0) + (lines[rank]?.[1] ?? 1) - 1;
    return `${rank} ${position - from}`;
  });
}
