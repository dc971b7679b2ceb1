import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Configuration, type RecordObservation } from '@phitrace/core';
import { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import { allReaders, RecordScanner } from '@phitrace/records';
import { knowledge, readDetectorData } from '@phitrace/rules';
import { print } from './compare.ts';
import { type RecordText, recordTexts } from './record-texts.ts';

/** What Presidio's pattern recognisers call the kinds of data that every row holds and that they look for. */
const ENTITIES = { ssn: 'US_SSN', phone: 'PHONE_NUMBER', date: 'DATE_TIME' } as const;
type Category = keyof typeof ENTITIES;
/** Of each text by its file: an X12 claim holds neither a Social Security number nor a telephone. */
const PLANTED: Readonly<Record<string, readonly Category[]>> = {
  'patients.ndjson': ['ssn', 'phone', 'date'],
  'patients.csv': ['ssn', 'phone', 'date'],
  'admissions.hl7': ['ssn', 'phone', 'date'],
  'claims.x12': ['date'],
};
const ROWS = 1_500;
/** A scan takes too little time to be measured once. */
const TIMES = 10;
const LEAST_RATIO = 20;
const TODAY = '2026-11-29';

interface Measured {
  readonly seconds: number;
  /** Rows in which a kind of data was found. */
  readonly found: (category: Category) => number;
}

/**
 * Microsoft Presidio's pattern recognisers and the scanner of records on the same rows, one after the other: megabytes a second of
 * processor time without start-up, and in how many rows each finds what was planted. Fails below 20 times the rate or Presidio's recall.
 */
export function comparePresidio(python: string): void {
  const configuration = Configuration.parse({});
  const data = readDetectorData();
  const names = { lexicon: new Lexicon(knowledge, configuration), health: new HealthTypeIndex(knowledge), kinds: knowledge.kinds };
  const scanner = new RecordScanner(names, data, TODAY, allReaders(data));
  const isMet = recordTexts.map((text) => compareOn(text, scanner, python));
  if (isMet.includes(false)) process.exitCode = 1;
}

function compareOn({ file, head, row }: RecordText, scanner: RecordScanner, python: string): boolean {
  const rows = Array.from({ length: ROWS }, (_, i) => row(i + 1));
  const text = head + rows.join('');
  const megabytes = Buffer.byteLength(text) / 1e6;
  const own = scanRows(file, text, scanner);
  const { version, ...theirs } = runPresidio(rows, python);
  const ratio = theirs.seconds / own.seconds;
  const rate = ({ seconds }: Measured) => (megabytes / seconds).toFixed(3);
  print(
    `\n${file}: ${ROWS} rows, ${megabytes.toFixed(2)} MB; phitrace ${rate(own)} MB/s, presidio ${version} ${rate(theirs)} MB/s: ${ratio.toFixed(0)} times\n`,
  );
  const categories = PLANTED[file] ?? [];
  for (const category of categories)
    print(`  ${category}: phitrace in ${own.found(category)} rows, presidio in ${theirs.found(category)}\n`);
  return ratio >= LEAST_RATIO && categories.every((category) => own.found(category) >= theirs.found(category));
}

function scanRows(path: string, text: string, scanner: RecordScanner): Measured {
  const start = process.cpuUsage();
  let observations: readonly RecordObservation[] = [];
  for (let i = 0; i < TIMES; i++) ({ observations } = scanner.scan({ path, text, isOfCare: true }));
  const { user, system } = process.cpuUsage(start);
  const held = observations.filter(({ verdict }) => verdict === 'real-looking').flatMap(({ categories }) => categories);
  const cellsOf = (category: Category) => held.filter((each) => each.category === category).reduce((sum, { cells }) => sum + cells, 0);
  // Each row holds one of each kind, so a cell is a row; a message has dates of its own beside that of birth.
  return { seconds: (user + system) / 1e6 / TIMES, found: (category) => Math.min(ROWS, cellsOf(category)) };
}

function runPresidio(rows: readonly string[], python: string): Measured & { readonly version: string } {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-presidio-'));
  try {
    const file = join(folder, 'rows.json');
    writeFileSync(file, JSON.stringify(rows));
    const out = execFileSync(python, [join(import.meta.dirname, 'presidio.py'), file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { version, seconds, found } = JSON.parse(out) as { version: string; seconds: number; found: Record<string, number> };
    return { version, seconds, found: (category) => found[ENTITIES[category]] ?? 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
