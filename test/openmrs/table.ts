import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AppScan } from './scan.ts';

const file = fileURLToPath(new URL('./sinks.md', import.meta.url));

/** What a reader makes of a row: `miss` is a leak that stays silent, `wrong` a report of no leak, `unread` has no reader yet. */
export type Judgement = 'right' | 'miss' | 'wrong' | 'unread';

/** One sink call of the apps. */
export interface Row {
  readonly place: string;
  /** The call as written, without its arguments. */
  readonly callee: string;
  /** The engine's: kinds of the sinks that the models know here; empty when none does. */
  readonly sinks: readonly string[];
  /** The engine's: rules that report here; empty when it is silent. */
  readonly reports: readonly string[];
  /** The reader's. */
  readonly judgement: Judgement;
  readonly reason: string;
}

const columns = ['place', 'call', 'sink', 'reported', 'judged', 'reason'];
const empty = '-';

/** Reads the rows of `sinks.md`. */
export function readTable(): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| `'));
  return rows.map((line) =>
    toRow(
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    ),
  );
}

/** Writes the rows; the text above the table stays. */
export function writeTable(rows: readonly Row[]): void {
  const text = readFileSync(file, 'utf8');
  const head = text.slice(0, text.indexOf('| place'));
  writeFileSync(file, `${head}| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n${rows.map(printRow).join('')}`);
}

/** The table as the engine sees the apps now. Where its answer changed, the old judgement no longer counts. */
export function updateRows(rows: readonly Row[], scan: AppScan): Row[] {
  const callees = new Map(scan.calls.map(({ place, callee }) => [place, callee]));
  return [...callees]
    .map(([place, callee]) => {
      const before = rows.find((row) => row.place === place);
      const [sinks, reports] = [scan.sinks.get(place) ?? [], scan.reports.get(place) ?? []];
      const same = before && before.sinks.join() === sinks.join() && before.reports.join() === reports.join();
      return { place, callee, sinks, reports, judgement: same ? before.judgement : 'unread', reason: before?.reason ?? '' };
    })
    .sort((a, b) => comparePlaces(a.place, b.place));
}

function toRow([place = '', callee = '', sinks = '', reports = '', judgement = '', reason = '']: readonly string[]): Row {
  return { place, callee, sinks: toList(sinks), reports: toList(reports), judgement: judgement as Judgement, reason };
}

function printRow({ place, callee, sinks, reports, judgement, reason }: Row): string {
  return `| \`${place}\` | \`${callee}\` | ${sinks.join(', ') || empty} | ${reports.join(', ') || empty} | ${judgement} | ${reason} |\n`;
}

function toList(cell: string): string[] {
  return cell === empty || cell === '' ? [] : cell.split(', ');
}

function comparePlaces(a: string, b: string): number {
  const [pathA = '', lineA] = a.split(':');
  const [pathB = '', lineB] = b.split(':');
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return Number(lineA) - Number(lineB);
}
