import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leak, makeProject, phitrace } from '../helpers.js';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'phitrace-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const FLAGS = ['scan', '--format', 'json', '--min-severity', 'note', '--fail-on', 'never'];

const files = {
  'package.json': '{ "name": "clinic", "description": "patients of a clinic" }',
  'src/a.ts': leak,
  'src/b.ts': `import { admit } from './a';
import { tell } from './tell';
export function atDesk(patient: { ssn: string; diagnosis: string }) {
  tell(
    patient.diagnosis,
  );
  return admit(patient as never);
}
`,
  'src/tell.ts': 'export const tell = (text: string) => console.info(text);\n',
};

/** What is kept about files: where nothing new is found out about one of them, it is as it was. */
function keptAnswers(): string[] {
  const folder = join(home, 'phitrace', 'scans');
  return readdirSync(folder).flatMap((name) => (name.endsWith('.files') ? [`${name} ${statSync(join(folder, name)).mtimeMs}`] : []));
}

/** Whether the code was looked at again after an edit: then there are facts of another text. */
async function scanAfter(edit: (root: string) => void): Promise<{ looked: boolean; lines: number[] }> {
  const root = makeProject(files);
  await phitrace(root, ...FLAGS, '--cache');
  const before = keptAnswers();
  edit(root);
  const found = await phitrace(root, ...FLAGS, '--cache');
  expect(found).toEqual(await phitrace(root, ...FLAGS));
  const after = keptAnswers();
  // Once more, from where things stand now.
  edit(root);
  expect(await phitrace(root, ...FLAGS, '--cache')).toEqual(await phitrace(root, ...FLAGS));
  rmSync(root, { recursive: true });
  const { findings } = JSON.parse(found.out) as { findings: { location: { line: number } }[] };
  return { looked: !after.some((each) => before.includes(each)), lines: findings.map(({ location }) => location.line) };
}

const inFile =
  (path: string, change: (text: string) => string) =>
  (root: string): void =>
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

const above = (line: string, comment: string) => (text: string) => text.replace(line, `${comment}\n${line}`);

test.each([
  ['a comment above a leak', inFile('src/a.ts', above('  console', '  // told')), [5, 2]],
  ['a comment above all', inFile('src/a.ts', (text) => `/*\n  told\n*/${text}`), [6]],
  ['empty lines in a helper', inFile('src/tell.ts', (text) => `\n\n${text}`), []],
  ['another indentation', inFile('src/a.ts', (text) => text.replace('  console', '     console')), [4]],
  ['a comment behind a leak', inFile('src/a.ts', (text) => text.replace('ssn);', 'ssn); // told')), [4]],
  ['a comment in what is given', inFile('src/b.ts', above('    patient.diagnosis', '    // told')), [4]],
  ['a comment that silences', inFile('src/a.ts', above('  console', '  // phitrace-ignore-next-line phi-in-logs -- told')), []],
])('after %s the code is not looked at again', async (_, edit, lines) => {
  const seen = await scanAfter(edit);
  expect(seen.looked).toBe(false);
  expect(seen.lines).toEqual(expect.arrayContaining(lines.slice(0, 1)));
});

test.each([
  ['another value', inFile('src/a.ts', (text) => text.replace('patient.ssn', 'patient.id'))],
  ['a comment behind what ends below', inFile('src/b.ts', (text) => text.replace('tell(\n', 'tell( // told\n'))],
  ['a comment within a line', inFile('src/a.ts', (text) => text.replace('console.log(', 'console.log(/* told */ '))],
  ['a tag', inFile('src/a.ts', above('export function', '/** @deidentifies */'))],
  ['broken code', inFile('src/a.ts', (text) => `${text}\n}`)],
])('after %s it is', async (_, edit) => {
  expect((await scanAfter(edit)).looked).toBe(true);
});
