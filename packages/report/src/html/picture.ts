import { count } from '@phitrace/core';
import { escapeMarkup } from '../markup.js';
import { type Box, layOut } from './layout.js';

/** Data that goes somewhere: so many ways, and whether an agreement is missing for them. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly ways: number;
  readonly state: 'covered' | 'uncovered' | 'inside';
}

/** A picture stays readable with so many arrows. */
const mostArrows = 60;
const longestLabel = 42;
const letter = 7.2;
const padding = 56;
const height = 30;

/** Which data goes where as a static drawing, laid out now: kinds of data at the left, who receives them at the right. */
export function toPicture(given: readonly Arrow[]): string {
  const arrows = join(given);
  if (arrows.length === 0) return '<p>No way of PHI was seen.</p>\n';
  const shown = arrows.slice(0, mostArrows);
  const ends = shown.map(({ from, to }) => [`from ${from}`, `to ${to}`] as const);
  const names = new Map<string, string>(shown.flatMap(({ from, to }) => [[`from ${from}`, from] as const, [`to ${to}`, to] as const]));
  const sizes = new Map([...names].map(([id, name]) => [id, { width: Math.min(name.length, longestLabel) * letter + padding, height }]));
  const { boxes, ...size } = layOut(sizes, ends);
  const edges = shown.map((arrow) => drawEdge(arrow, boxes.get(`from ${arrow.from}`), boxes.get(`to ${arrow.to}`)));
  const nodes = [...boxes].map(([id, box]) =>
    drawNode(
      box,
      names.get(id) ?? '',
      shown.filter(({ to }) => id === `to ${to}`),
    ),
  );
  const rest =
    arrows.length > shown.length ? `<p>${count(arrows.length - shown.length, 'more arrow')} left out; the table has all.</p>\n` : '';
  const label = `Which data goes where: ${count(arrows.length, 'arrow')}. The table below holds the same.`;
  return `<svg role="img" aria-label="${escapeMarkup(label)}" viewBox="0 0 ${round(size.width)} ${round(size.height)}" width="${round(size.width)}">
${[...edges, ...nodes].join('\n')}
</svg>
<p>Thick frames and lines: no agreement covers it. Dashed: covered. Thin: stays with the organisation. Numbers count the ways that end there.</p>
${rest}`;
}

/** Arrows between the same ends are one; what no agreement covers comes first, then the most ways. */
function join(arrows: readonly Arrow[]): Arrow[] {
  const byEnds = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = JSON.stringify([arrow.from, arrow.to]);
    const known = byEnds.get(key);
    const state = known?.state === 'uncovered' ? 'uncovered' : arrow.state;
    byEnds.set(key, { ...arrow, state, ways: arrow.ways + (known?.ways ?? 0) });
  }
  return [...byEnds.values()].sort(
    (left, right) => Number(right.state === 'uncovered') - Number(left.state === 'uncovered') || right.ways - left.ways,
  );
}

/** A box with a name; one that receives data says how many ways end there. */
function drawNode({ x, y, width }: Box, name: string, arrows: readonly Arrow[]): string {
  const state = arrows.some((arrow) => arrow.state === 'uncovered') ? 'uncovered' : (arrows[0]?.state ?? 'inside');
  const ways = arrows.reduce((sum, arrow) => sum + arrow.ways, 0);
  const short = name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
  const label = ways > 0 ? `${short} (${ways})` : short;
  return `<rect class="${state}" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" rx="4"/><text x="${round(x)}" y="${round(y + 4.5)}" text-anchor="middle">${escapeMarkup(label)}</text>`;
}

function drawEdge({ state }: Arrow, from: Box | undefined, to: Box | undefined): string {
  if (!from || !to) return '';
  const [start, end] = [from.x + from.width / 2, to.x - to.width / 2];
  const middle = (start + end) / 2;
  return `<path class="${state}" d="M${round(start)} ${round(from.y)} C${round(middle)} ${round(from.y)} ${round(middle)} ${round(to.y)} ${round(end)} ${round(to.y)}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
