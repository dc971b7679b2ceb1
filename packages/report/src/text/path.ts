import type { FlowDetail, FlowStep, Location } from '@phitrace/core';
import { toPrintable } from '../printable.js';
import { describeStep } from '../sentences/evidence.js';
import { toCodeName } from '../sentences/code-name.js';
import type { LineReader } from './excerpt.js';
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

/** The way of the first flow, a row a step: place, what happens, masked code. Long ways are folded in the middle. */
export function formatPath({ flows: [first], related }: Pick<FlowDetail, 'flows' | 'related'>, context: PathContext): string[] {
  const steps = withoutRepeats((first?.steps ?? []).filter(saysSomething)).map((step) =>
    toRow(step, step.kind === 'step' ? '' : `${step.kind}: `),
  );
  const inner = related.map((step) => toRow(step, 'inside: '));
  const rows = fold([...steps, ...inner]);
  const shown = rows.filter((row) => typeof row !== 'number');
  const places = Math.max(0, ...shown.map(({ place }) => place.length));
  const notes = Math.max(0, ...shown.map(({ note }) => note.length));
  return rows.map((row) => (typeof row === 'number' ? `… ${row} more steps` : formatRow(row, places, notes, context)));
}

interface Row {
  readonly step: FlowStep;
  readonly place: string;
  readonly note: string;
}

function toRow(step: FlowStep, label: string): Row {
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
function fold(rows: readonly Row[]): (Row | number)[] {
  if (rows.length <= mostRows) return [...rows];
  const head = rows.slice(0, Math.floor(mostRows / 2));
  const tail = rows.slice(-Math.floor(mostRows / 2));
  return [...head, rows.length - head.length - tail.length, ...tail];
}

function formatRow({ step, place, note }: Row, places: number, notes: number, { readLine, style, link }: PathContext): string {
  const code = toCode(step.location, style.width - aroundColumns - places - notes, readLine);
  const start = `${link(step.location, place)}${' '.repeat(places - place.length)}  `;
  return code === '' ? start + note : `${start}${note.padEnd(notes)}  ${style.colors.dim(code)}`;
}

/** The masked line from where the step stands. */
function toCode({ path, line, column }: Location, room: number, readLine: LineReader): string {
  const masked = room < leastCode ? undefined : readLine(path, line);
  return masked ? toCodeName(toPrintable(masked.text.slice(masked.columns[column - 1] ?? 0)), room) : '';
}
