import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import node from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeCommandLine } from '../../../packages/cli/dist/cache/command-line.js';
import { binary, clean, leak, makeProject, oneLine, phitrace } from '../helpers.js';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'phitrace-cache-'));
  vi.stubEnv('XDG_CACHE_HOME', home);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const scans = () => join(home, 'phitrace', 'scans');
const entries = () => (existsSync(scans()) ? readdirSync(scans()).map((name) => join(scans(), name)) : []);
/** Each scan that is kept is a file of its own. */
const kept = () => entries().flatMap((path) => (path.endsWith('.scan') ? [statSync(path).ino] : []));

const FLAGS = ['scan', '--format', 'json', '--min-severity', 'note'];
const cached = (root: string, ...more: string[]) => phitrace(root, ...FLAGS, '--cache', ...more);
const cold = (root: string) => phitrace(root, ...FLAGS);

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const files = {
  'package.json': '{ "name": "clinic", "description": "patients of a clinic" }',
  'src/a.ts': leak,
  'src/b.ts': "import { answer } from '@/c';\nexport const twice = answer * 2;\n",
  'src/c.ts': clean,
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/refs/heads/main': `${'a'.repeat(40)}\n`,
};

test('an unchanged tree is not scanned again, and says the same', async () => {
  const root = makeProject(files);
  const first = await cached(root);
  const before = kept();
  expect(before).toHaveLength(1);
  expect(await cached(root)).toEqual(first);
  expect(kept()).toEqual(before);
  expect(first).toEqual(await cold(root));
  expect(first.code).toBe(1);
});

describe('after a change it is scanned again, and says what a scan without a cache says', () => {
  test.each<[string, (root: string) => void]>([
    ['a file', (root) => write(root, 'src/c.ts', leak)],
    [
      'a file that is as long and as old as before',
      (root) => {
        const { atime, mtime } = statSync(join(root, 'src/a.ts'));
        write(root, 'src/a.ts', leak.replace('.ssn)', '.id) '));
        utimesSync(join(root, 'src/a.ts'), atime, mtime);
      },
    ],
    ['a new file', (root) => write(root, 'src/d.ts', leak)],
    ['a file that is gone', (root) => rmSync(join(root, 'src/a.ts'))],
    ['a file under another name', (root) => renameSync(join(root, 'src/a.ts'), join(root, 'src/z.ts'))],
    [
      'a tsconfig where there was none',
      (root) => write(root, 'tsconfig.json', '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"] } } }'),
    ],
    ['the manifest', (root) => write(root, 'package.json', '{ "name": "shop" }')],
    ['the configuration', (root) => write(root, 'phitrace.config.json', '{ "rules": { "phi-in-logs": "off" } }')],
    ['what is ignored', (root) => write(root, '.gitignore', 'src/a.ts\n')],
    ['the commit', (root) => write(root, '.git/refs/heads/main', `${'b'.repeat(40)}\n`)],
  ])('%s', async (_, change) => {
    const root = makeProject(files);
    await cached(root);
    const before = kept();
    change(root);
    const expected = await cold(root);
    expect(await cached(root)).toEqual(expected);
    expect(kept()).not.toEqual(before);
    expect(await cached(root)).toEqual(expected);
  });
});

test('other flags, another terminal and another day are other scans', () => {
  const terminal = { cwd: '/p', path: '', color: false, interactive: false, out: () => undefined, err: () => undefined };
  const day = new Date('2026-11-28T10:00:00Z');
  const told = describeCommandLine(FLAGS, terminal, day);
  expect(describeCommandLine(FLAGS, terminal, new Date('2026-11-28T20:00:00Z'))).toBe(told);
  for (const other of [
    describeCommandLine([...FLAGS, '--strict'], terminal, day),
    describeCommandLine(FLAGS, { ...terminal, color: true }, day),
    describeCommandLine(FLAGS, { ...terminal, cwd: '/q' }, day),
    describeCommandLine(FLAGS, terminal, new Date('2026-11-29T00:00:00Z')),
  ])
    expect(other).not.toBe(told);
});

test('reports are written to their files again', async () => {
  const root = makeProject(files);
  const out = join(makeProject({}), 'phi.sarif');
  const scan = () => phitrace(root, 'scan', '--cache', '--output', out);
  await scan();
  const [report, before] = [readFileSync(out, 'utf8'), kept()];
  rmSync(out);
  await scan();
  expect(readFileSync(out, 'utf8')).toBe(report);
  expect(kept()).toEqual(before);
});

describe('what can not be trusted is not read', () => {
  test.each<[string, (content: Buffer, other: Buffer) => Buffer]>([
    ['half an entry', (content) => content.subarray(0, content.length / 2)],
    ['an empty entry', () => Buffer.alloc(0)],
    ['an entry that somebody changed', (content) => content.map((byte, index) => (index === 100 ? byte ^ 1 : byte)) as Buffer],
    ['an entry in the place of another', (_, other) => other],
  ])('%s', async (_, damage) => {
    const root = makeProject(files);
    const first = await cached(root);
    expect(entries().map(extname).sort()).toEqual(['.detections', '.files', '.files', '.scan']);
    const contents = entries().map((path) => readFileSync(path));
    for (const [i, path] of entries().entries()) writeFileSync(path, damage(contents[i] as Buffer, contents.at(i - 1) as Buffer));
    const again = await cached(root);
    expect(again.err).toMatch(/^phitrace: what the cache holds is damaged[^\n]*\n/);
    expect({ ...again, err: '' }).toEqual({ ...first, err: '' });
    expect(await cached(root)).toEqual(first);
  });

  test('an entry of another machine', async () => {
    const root = makeProject(files);
    const location = makeProject({});
    await cached(root, '--cache-location', location);
    const before = readdirSync(location);
    writeFileSync(join(home, 'phitrace', 'secret'), Buffer.alloc(32, 1));
    await cached(root, '--cache-location', location);
    expect(readdirSync(location)).toHaveLength(before.length * 2);
  });

  test('a secret of the checkout', async () => {
    const root = makeProject(files);
    vi.stubEnv('XDG_CACHE_HOME', join(root, '.cache'));
    expect(await cached(root, '--cache-location', home)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(join(root, '.cache'))).toBe(false);
  });

  test('a folder of the checkout', async () => {
    const root = makeProject(files);
    const { code, err } = await cached(root, '--cache-location', 'cache');
    expect(code).toBe(2);
    expect(err).toMatch(oneLine);
    expect(err).toContain('--cache-location');
    expect(existsSync(join(root, 'cache'))).toBe(false);
  });
});

test('what nobody asked for costs no other look at the code', async () => {
  const root = makeProject({ ...files, 'README.md': '# Clinic\n', 'src/a.test.ts': "import './a';\n" });
  const seen = () => entries().flatMap((path) => (path.endsWith('.detections') ? [statSync(path).ino] : []));
  await cached(root);
  const before = seen();
  expect(before).toHaveLength(1);
  write(root, 'README.md', '# The clinic\n');
  write(root, 'src/a.test.ts', "import './b';\n");
  expect(await cached(root)).toEqual(await cold(root));
  expect(seen()).toEqual(before);
  write(root, 'src/c.ts', `${clean}// told\n`);
  expect(await cached(root)).toEqual(await cold(root));
  const after = seen();
  expect(after).not.toEqual(before);
  write(root, 'README.md', '# A clinic\n');
  expect(await cached(root)).toEqual(await cold(root));
  expect(seen()).toEqual(after);
  const scans = kept();
  await cached(root);
  expect(kept()).toEqual(scans);
});

const seenBy = () => entries().flatMap((path) => (path.endsWith('.detections') ? [statSync(path).ino] : []));

test.each<[string, string, object]>([
  ['the severity of a rule', 'phitrace.config.json', { rules: { 'phi-in-logs': 'note' } }],
  ['the severity in some files', 'phitrace.config.json', { overrides: [{ files: ['src'], rules: { 'phi-in-logs': 'off' } }] }],
  ['what a project accepts', 'phitrace.allow.json', { allow: [accept('src/a.ts')] }],
])('%s changes what is reported, and needs no other look at the code', async (_, path, content) => {
  const root = makeProject({ ...files, 'phitrace.config.json': '{}' });
  const first = await cached(root);
  const before = seenBy();
  expect(before).toHaveLength(1);
  write(root, path, JSON.stringify(content));
  const changed = await cached(root);
  expect(changed).toEqual(await cold(root));
  expect(changed.out).not.toBe(first.out);
  expect(seenBy()).toEqual(before);
});

function accept(path: string) {
  return { path, detector: 'flows', reason: 'made up', owner: 'tests', expires: '2999-01-01' };
}

test.each<[string, object]>([
  ['a name that holds data of patients', { phi: { names: ['answer'] } }],
  ['a function that takes it out', { deidentifiers: ['admit'] }],
  ['a limit', { limits: { callDepth: 1 } }],
])('%s needs another look at the code', async (_, content) => {
  const root = makeProject({ ...files, 'src/d.ts': 'export const tell = (answer: unknown) => console.log(answer);\n' });
  await cached(root);
  const before = seenBy();
  write(root, 'phitrace.config.json', JSON.stringify(content));
  expect(await cached(root)).toEqual(await cold(root));
  expect(seenBy()).not.toEqual(before);
});

test('nothing of the cache can be read without the secret of the machine', async () => {
  const planted = 'planted-7f3a-value';
  const root = makeProject({
    ...files,
    'src/d.ts': `// phitrace-ignore-next-line phi-in-logs -- ${planted}\nconsole.log('${planted}');\nexport const bucket = '${planted}';\n`,
    'data/people.csv': `name,ssn\n${planted},219-09-9999\n`,
  });
  await cached(root);
  expect(entries()).toHaveLength(4);
  for (const path of entries())
    for (const encoding of ['latin1', 'utf16le'] as const) expect(readFileSync(path, encoding)).not.toContain(planted);
});

test('the program writes into the cache and nowhere else', async () => {
  const root = makeProject(files);
  const listed = () =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => ({ path, written: statSync(join(root, path)).mtimeMs }));
  const before = listed();
  await cached(root);
  const scan = spawnSync(process.execPath, [binary, ...FLAGS, '--cache', '--quiet'], { cwd: root, encoding: 'utf8', env: process.env });
  expect(scan).toMatchObject({ status: 1, stderr: '' });
  expect(listed()).toEqual(before);
  expect(readdirSync(home)).toEqual(['phitrace']);
  const compiled = 'enableCompileCache' in node ? ['code'] : [];
  expect(readdirSync(join(home, 'phitrace')).sort()).toEqual([...compiled, 'scans', 'secret']);
});
