import { scan } from 'phitrace';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../cli/helpers.ts';

const ROWS = 'birth_year,sex,state,zip3,diagnosis\n1957,M,MD,212,I25.10\n1961,F,MD,209,E11.9\n';
const RECORD = 'De-identified by Safe Harbor with the script tools/deidentify.py, version 3.\n';

/** Data sets of these files that are said to lack a record of their method. */
async function missing(files: Readonly<Record<string, string>>, paths?: readonly string[]): Promise<string[]> {
  const root = makeProject(files);
  const { findings } = await scan({ root, ...(paths ? { paths: paths.map((path) => `${root}/${path}`) } : {}) });
  return findings.filter(({ ruleId }) => ruleId === 'undocumented-deidentification').map(({ location }) => location.path);
}

describe('a data set that is called de-identified lacks a record of its method', () => {
  it.each([
    ['alone', { 'data/visits-deidentified.csv': ROWS }],
    ['called so by its first line', { 'data/visits.csv': `# anonymized\n${ROWS}` }],
    ['in a dump', { 'data/visits.sql': "-- anonymized\nINSERT INTO visits VALUES (1957, 'M', 'I25.10');\n" }],
    [
      'beside a document that names a method and no tool',
      { 'data/visits-deidentified.csv': ROWS, 'data/README.md': 'Safe Harbor, of course.\n' },
    ],
    ['where the record is of another folder', { 'data/visits-deidentified.csv': ROWS, 'other/README.md': RECORD }],
  ])('%s', async (_where, files) => {
    expect(await missing(files)).toEqual(Object.keys(files).filter((path) => /\.(?:csv|sql)$/.test(path)));
  });
});

describe('nothing is said', () => {
  it.each([
    ['with a record in the first line', { 'data/visits.csv': `# ${RECORD}${ROWS}` }],
    ['with a record beside it', { 'data/visits-deidentified.csv': ROWS, 'data/README.md': RECORD }],
    [
      'with a record in a folder above',
      { 'data/2024/visits-deidentified.csv': ROWS, 'data/method.yaml': 'method: safe-harbor\ntool: deid 3\n' },
    ],
    [
      'with a record elsewhere that names it',
      { 'data/visits-deidentified.csv': ROWS, 'docs/exports.md': `visits-deidentified.csv: ${RECORD}` },
    ],
    ['of data that claims nothing', { 'data/visits.csv': ROWS }],
    ['of a table that is only defined', { 'migrations/16.sql': '-- anonymised ratings\nCREATE TABLE ratings (id INT, score INT);\n' }],
    [
      'of code that de-identifies',
      { 'src/deidentified-view.ts': 'export const isDeidentified = true;\n', 'src/safe-harbor.json': '{ "rules": [] }\n' },
    ],
  ])('%s', async (_where, files) => {
    expect(await missing(files)).toEqual([]);
  });

  it('of a record that was not asked for and lies in the workspace', async () => {
    const files = { 'data/visits-deidentified.csv': ROWS, 'README.md': RECORD };
    expect(await missing(files, ['data'])).toEqual([]);
  });
});
