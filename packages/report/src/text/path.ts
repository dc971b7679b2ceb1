import type { FlowDetail, FlowStep } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { describeStep } from '../sentences/evidence.js';
import { toCodeName } from '../sentences/code-name.js';
import type { LineReader } from './excerpt.js';
import type { MaskedLine } from './mask.js';
import { formatPlace, type LinkPlace } from './place.js';
import type { Style } from './style.js';

const mostRows = 11;
const longestNote = 36;
const leastCode = 12;
// The label of the field, and the gaps between the columns.
const aroundColumns = 14;

/** What the rows of a path are made with. */
export interface PathContext {
  readonly readLine: LineReader;
  readonly style: Style;
  readonly link: LinkPlace;
}

/** How data comes to a sink, or to a store, and the names that the finding says by itself. */
export interface Way extends Pick<FlowDetail, 'flows' | 'related'> {
  readonly ownNames: ReadonlySet<string>;
}

/** The way of the first flow, a row a step: place, what happens, masked code. Long ways are folded in the middle. */
export function formatPath({ flows: [first], related, ownNames }: Way, context: PathContext): string[] {
  const steps = withoutRepeats((first?.steps ?? []).filter(saysSomething)).map((step) =>
    toRow(step, step.kind === 'step' ? '' : `${step.kind}: `),
  );
  const inner = related.map((step) => toRow(step, 'inside: '));
  const rows = fold([...steps, ...inner]);
  const shown = rows.filter((row) => typeof row !== 'number');
  const places = Math.max(0, ...shown.map(({ place }) => place.length));
  const notes = Math.max(0, ...shown.map(({ note }) => note.length));
  const widths = { places, notes };
  return rows.map((row) => (typeof row === 'number' ? `… ${row} more steps` : formatRow(row, widths, ownNames, context)));
}

interface PathRow {
  readonly step: FlowStep;
  readonly place: string;
  readonly note: string;
}

function toRow(step: FlowStep, label: string): PathRow {
  return { step, place: formatPlace(step.location), note: toCodeName(`${label}${toPrintable(describeStep(step))}`, longestNote) };
}

/** False for a step that only hands the value on. */
export function saysSomething(step: FlowStep): boolean {
  return step.kind !== 'step' || (step.code !== 'other' && (step.code === 'text' || step.name !== ''));
}

/** A step on the line of the step before it shows the same code: of those between the ends, the first of a line is enough. */
function withoutRepeats(steps: readonly FlowStep[]): FlowStep[] {
  return steps.filter((step, index) => step.kind !== 'step' || !isSameLine(step, steps[index - 1]));
}

function isSameLine({ location }: FlowStep, before: FlowStep | undefined): boolean {
  return before?.location.path === location.path && before.location.line === location.line;
}

/** The ends of a long way, and between them how many rows are left out. */
function fold(rows: readonly PathRow[]): (PathRow | number)[] {
  if (rows.length <= mostRows) return [...rows];
  const head = rows.slice(0, Math.floor(mostRows / 2));
  const tail = rows.slice(-Math.floor(mostRows / 2));
  return [...head, rows.length - head.length - tail.length, ...tail];
}

function formatRow(
  { step, place, note }: PathRow,
  { places, notes }: { readonly places: number; readonly notes: number },
  ownNames: ReadonlySet<string>,
  { readLine, style, link }: PathContext,
): string {
  const { path, line, column } = step.location;
  const code = toCode(readLine(path, line, ownNames), column, style.width - aroundColumns - places - notes);
  const start = `${link(step.location, place)}${' '.repeat(places - place.length)}  `;
  return code === '' ? start + note : `${start}${note.padEnd(notes)}  ${style.colors.dim(code)}`;
}

/** The masked line from where the step stands. */
function toCode(masked: MaskedLine | undefined, column: number, room: number): string {
  return masked && room >= leastCode ? toCodeName(toPrintable(masked.text.slice(masked.columns[column - 1] ?? 0)), room) : '';
}
