import { describe, expect, it } from 'vitest';
import { scanApps } from './scan.ts';
import { readTable, updateRows, type Row } from './table.ts';

const scan = await scanApps();

/** Every sink call of three published apps was read in its context; this compares what the engine says with what was read. */
describe('the OpenMRS apps', () => {
  const rows = readTable();
  const now = updateRows(rows, scan);

  it('are analysed in full', () => {
    expect(scan.skipped).toEqual([]);
  });

  it('have the sinks and the reports of the table; `npx tsx test/openmrs/update.ts` shows what to read again', () => {
    expect(now.map(toAnswer)).toEqual(rows.map(toAnswer));
  });

  it('have every call that hands data on in the table, and only those', () => {
    expect(now.map(({ place, callee }) => `${place} ${callee}`)).toEqual(rows.map(({ place, callee }) => `${place} ${callee}`));
  });

  it('have a reader and a reason for every row', () => {
    expect(rows.filter((row) => !isJudged(row)).map(({ place }) => place)).toEqual([]);
  });
});

function toAnswer({ place, sinks, reports }: Row): string {
  return `${place}: ${sinks.join(', ') || 'no sink known'}; ${reports.length > 0 ? `reported by ${reports.join(', ')}` : 'silent'}`;
}

/** A report is right or wrong, silence is right or a miss. */
function isJudged({ judgement, reports, reason }: Row): boolean {
  const possible = reports.length > 0 ? ['right', 'wrong'] : ['right', 'miss'];
  return possible.includes(judgement) && reason !== '';
}
