import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { clean, leak, makeProject, oneLine, phitrace } from './helpers.js';

/** Scans a project and gives the code, the result and the files that were named as skipped. */
async function scanProject(root: string): Promise<{ code: number; result: JsonReport; skipped: string[]; found: string[] }> {
  const { code, out, err } = await phitrace(root, 'scan', '--format', 'json', '--quiet');
  expect(err).toBe('');
  const result = JSON.parse(out) as JsonReport;
  for (const { detail } of result.coverage.skipped) expect(detail).toMatch(/^[^\n]+$/);
  const skipped = result.coverage.skipped.map(({ path, reason }) => `${path}: ${reason}`);
  return { code, result, skipped, found: result.findings.map((finding) => finding.location.path) };
}

/** Root may read everything, so the scan runs as somebody else. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('the rest is still scanned with', () => {
  test('broken syntax', async () => {
    const { code, skipped, found } = await scanProject(makeProject({ 'admit.ts': leak, 'broken.ts': 'export const = = {{{;\n' }));
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: ['broken.ts: syntax-error'], found: ['admit.ts'] });
  });

  test('code in a form that nothing reads', async () => {
    const files = { 'admit.ts': leak, 'guide.mdx': '# Visits\n', 'card.marko': '<p/>\n', 'list.gts': clean, 'notes.md': '# Notes\n' };
    const { code, skipped, found } = await scanProject(makeProject({ ...files, 'list.test.gts': clean }));
    expect({ code, found }).toEqual({ code: 1, found: ['admit.ts'] });
    expect(skipped.toSorted()).toEqual(['card.marko: no-engine', 'guide.mdx: no-engine', 'list.gts: no-engine']);
  });

  test('broken syntax in JSX and in JavaScript', async () => {
    const { code, skipped, found } = await scanProject(
      makeProject({ 'admit.ts': leak, 'view.tsx': 'export const view = <div>{{{;\n', 'broken.js': 'export const = = {{{;\n' }),
    );
    expect({ code, skipped, found }).toEqual({
      code: 1,
      skipped: ['broken.js: syntax-error', 'view.tsx: syntax-error'],
      found: ['admit.ts'],
    });
  });

  test('code that is nested too deeply', async () => {
    const deep = `export const deep = ${'['.repeat(20_000)}${']'.repeat(20_000)};\n${leak}`;
    const types = `export let deep: ${'Array<'.repeat(20_000)}string${'>'.repeat(20_000)};\n`;
    const { code, result, skipped, found } = await scanProject(makeProject({ 'deep.ts': deep, 'types.ts': types }));
    expect({ code, found }).toEqual({ code: 1, found: ['deep.ts'] });
    expect(skipped).toEqual(['deep.ts: excluded-by-limit', 'types.ts: excluded-by-limit']);
    expect(result.coverage.skipped.map(({ detail }) => detail)).toEqual([
      'nested too deeply in parts; the rest was read',
      'nested too deeply to be read',
    ]);
  });

  test('a chain of thousands of calls, the deep end of which is left out', async () => {
    const chain = `export const deep = (text: string) => text${'.trim()'.repeat(5000)};\n${leak}`;
    const { code, result, skipped, found } = await scanProject(makeProject({ 'chain.ts': chain }));
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: [], found: ['chain.ts'] });
    expect(result.coverage.unknownSyntax).toEqual({ DeepNesting: 1 });
  });

  test('no tsconfig', async () => {
    const { code, skipped, found } = await scanProject(makeProject({ 'admit.ts': leak }));
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: [], found: ['admit.ts'] });
  });

  test.each([
    ['that is no JSON', '{ "compilerOptions": '],
    ['with unknown options', '{ "compilerOptions": { "noSuchOption": true, "target": "es1999" } }'],
    ['that extends a file that is not there', '{ "extends": "./nowhere.json" }'],
    ['that includes nothing', '{ "include": ["nowhere/*"] }'],
  ])('a tsconfig %s', async (_, tsconfig) => {
    const { code, found } = await scanProject(makeProject({ 'admit.ts': leak, 'tsconfig.json': tsconfig }));
    expect({ code, found }).toEqual({ code: 1, found: ['admit.ts'] });
  });

  test.each([
    ['no JSON', { 'tsconfig.json': '{ "compilerOptions": ' }, 'tsconfig.json: syntax-error: holds no valid JSON'],
    ['a list', { 'tsconfig.json': '[]' }, 'tsconfig.json: syntax-error: holds no valid JSON'],
    [
      'an extends to a file that is not there',
      { 'tsconfig.json': '{ "extends": "./nowhere.json" }' },
      'tsconfig.json: unreadable: extends a file that is not there',
    ],
    [
      'one of several extends that is not there',
      { 'tsconfig.json': '{ "extends": ["./base", "./nowhere"] }', 'base.json': '{}' },
      'tsconfig.json: unreadable: extends a file that is not there',
    ],
    [
      'an extends in a circle',
      { 'tsconfig.json': '{ "extends": "./base.json" }', 'base.json': '{ "extends": "./tsconfig.json" }' },
      'tsconfig.json: unreadable: extends itself in a circle',
    ],
    [
      'a broken base',
      { 'tsconfig.json': '{ "extends": "./base.json" }', 'base.json': '{{' },
      'base.json: syntax-error: holds no valid JSON',
    ],
    [
      'a mapping to a text',
      { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": "src/*" } } }' },
      'tsconfig.json: syntax-error: maps paths to what is no list of texts',
    ],
    [
      'a mapping to null',
      { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": null } } }' },
      'tsconfig.json: syntax-error: maps paths to what is no list of texts',
    ],
    [
      'a mapping to numbers',
      { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": [1, null] } } }' },
      'tsconfig.json: syntax-error: maps paths to what is no list of texts',
    ],
    [
      'a list of mappings',
      { 'tsconfig.json': '{ "compilerOptions": { "paths": ["src/*"] } }' },
      'tsconfig.json: syntax-error: maps paths to what is no list of texts',
    ],
    [
      'a reference to null',
      { 'tsconfig.json': '{ "references": [null] }' },
      'tsconfig.json: unreadable: holds what the compiler cannot take; default settings are used',
    ],
  ])('a tsconfig with %s, which is named', async (_, files, named) => {
    const { result, found } = await scanProject(makeProject({ 'admit.ts': leak, ...files }));
    const lines = result.coverage.skipped.map(({ path, reason, detail }) => `${path}: ${reason}: ${detail}`);
    expect(lines).toEqual([expect.stringContaining(named)]);
    expect(found).toEqual(['admit.ts']);
  });

  test('a wrong mapping beside one that is used', async () => {
    const { code, found } = await scanProject(
      makeProject({
        'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"], "~/*": "src/*" } } }',
        'src/write.ts': 'export function write(text: string): void {\n  console.log(text);\n}\n',
        'admit.ts':
          "import { write } from '@/write';\nexport const admit = (patient: { ssn: string; diagnosis: string }): void => write(patient.ssn);\n",
      }),
    );
    expect({ code, found }).toEqual({ code: 1, found: ['admit.ts'] });
  });

  test('a tsconfig that extends a package which is not installed', async () => {
    const { skipped, found } = await scanProject(
      makeProject({ 'admit.ts': leak, 'tsconfig.json': '{ "extends": "@tsconfig/node20/tsconfig.json" }' }),
    );
    expect({ skipped, found }).toEqual({ skipped: [], found: ['admit.ts'] });
  });

  test('cyclic imports', async () => {
    const root = makeProject({
      'a.ts': 'import { b } from "./b.js";\nexport const a = (): unknown => b();\n',
      'b.ts': 'import { a } from "./a.js";\nexport const b = (): unknown => a();\n',
      'cycle.ts': 'export * from "./cycle.js";\nexport { x } from "./cycle.js";\n',
      'admit.ts': `import { a } from "./a.js";\n${leak}console.log(a());\n`,
    });
    const { code, skipped, found } = await scanProject(root);
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: [], found: ['admit.ts'] });
  });

  test('imports of what no file can be called, and of a link that leads to itself', async () => {
    const imports = [`./${'long'.repeat(100)}`, './loop', './admit.ts/below'].map((path, i) => `import a${i} from '${path}';\n`);
    const root = makeProject({ 'admit.ts': leak, 'imports.ts': imports.join('') });
    symlinkSync('loop', join(root, 'loop'));
    const { code, skipped, found } = await scanProject(root);
    expect({ code, skipped, found }).toEqual({
      code: 1,
      skipped: ['loop: unreadable', 'imports.ts: unresolved-import'],
      found: ['admit.ts'],
    });
  });

  test('a generated file of 5 MB', async () => {
    const line = 'export const entry = { id: 1, label: "x" };\n';
    const { code, skipped, found } = await scanProject(
      makeProject({ 'admit.ts': leak, 'generated.ts': line.repeat(Math.ceil(5e6 / line.length)) }),
    );
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: ['generated.ts: too-large'], found: ['admit.ts'] });
  });

  test('a binary with a .ts name', async () => {
    const video = Buffer.alloc(4096, Buffer.from([0x47, 0x40, 0x00, 0x10, 0xff]));
    const { code, skipped, found } = await scanProject(makeProject({ 'admit.ts': leak, 'video.ts': video }));
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: ['video.ts: binary'], found: ['admit.ts'] });
  });

  test('a file and a folder that may not be read', async () => {
    const root = makeProject({ 'admit.ts': leak, 'secret.ts': clean, 'closed/answer.ts': clean });
    chmodSync(root, 0o755);
    chmodSync(join(root, 'secret.ts'), 0);
    chmodSync(join(root, 'closed'), 0);
    const { code, skipped, found } = await asNobody(() => scanProject(root));
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: ['closed: unreadable', 'secret.ts: unreadable'], found: ['admit.ts'] });
  });

  test('a file link that leads nowhere', async () => {
    const root = makeProject({ 'admit.ts': leak });
    symlinkSync(join(root, 'gone'), join(root, 'link.ts'));
    const { code, skipped, found } = await scanProject(root);
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: ['link.ts: unreadable'], found: ['admit.ts'] });
  });

  test('a folder with a .ts name', async () => {
    const root = makeProject({ 'admit.ts': leak });
    mkdirSync(join(root, 'folder.ts'));
    const { code, skipped, found } = await scanProject(root);
    expect({ code, skipped, found }).toEqual({ code: 1, skipped: [], found: ['admit.ts'] });
  });

  test('a link to a file, which is scanned once', async () => {
    const root = makeProject({ 'src/admit.ts': leak });
    const elsewhere = makeProject({ 'outside.ts': leak });
    symlinkSync(join(root, 'src/admit.ts'), join(root, 'again.ts'));
    symlinkSync(join(elsewhere, 'outside.ts'), join(root, 'outside.ts'));
    expect((await scanProject(root)).found).toEqual(['outside.ts', 'src/admit.ts']);
  });

  test('folder links that lead in a circle', async () => {
    const root = makeProject({ 'src/admit.ts': leak });
    symlinkSync(root, join(root, 'src/up'));
    symlinkSync(join(root, 'b'), join(root, 'a'));
    symlinkSync(join(root, 'a'), join(root, 'b'));
    const { code, found } = await scanProject(root);
    expect({ code, found }).toEqual({ code: 1, found: ['src/admit.ts'] });
  });
});

test('a file link that leads in a circle, named on the command line', async () => {
  const root = makeProject({ 'answer.ts': clean });
  symlinkSync(join(root, 'loop.ts'), join(root, 'loop.ts'));
  const { code, err } = await phitrace(root, 'scan', 'loop.ts');
  expect(code).toBe(3);
  expect(err).toMatch(oneLine);
});

test('each file that could not be analysed has a line in the text report, and --strict makes it fail', async () => {
  const root = makeProject({
    'answer.ts': clean,
    'broken.ts': 'export const = = {{{;\n',
    'video.ts': Buffer.alloc(64),
    'tsconfig.json': '{',
  });
  const { code, out } = await phitrace(root, 'scan', '--strict');
  expect(code).toBe(3);
  expect(out.match(/^ {2}(?:broken\.ts|tsconfig\.json|video\.ts) {2}.+$/gm)).toHaveLength(3);
});

test('an empty folder', async () => {
  const { code, err } = await phitrace(makeProject({}), 'scan');
  expect(code).toBe(3);
  expect(err).toMatch(/^phitrace: nothing scanned: no file was found[^\n]+\n$/);
});

describe('a configuration is refused in one line, with file and line,', () => {
  const baa = '"signed": "2026-01-01", "owner": "privacy@example.com"';
  test.each([
    ['with a typo', '{\n  "exlude": []\n}', ['exlude', 'exclude', ':2']],
    ['with an unknown rule', '{\n  "rules": { "phi-in-lgs": "off" }\n}', ['phi-in-lgs', 'phi-in-logs', ':2']],
    ['with an unknown severity', '{\n  "rules": { "phi-in-logs": "fatal" }\n}', ['off', 'error', ':2']],
    [
      'with an unknown vendor id',
      `{\n  "baas": [\n    { "vendor": "opnai", "expires": "2030-01-01", ${baa} }\n  ]\n}`,
      ['opnai', 'openai', ':3'],
    ],
    [
      'with an unknown product',
      `{\n  "baas": [\n    { "vendor": "openai", "products": ["no-such"], "expires": "2030-01-01", ${baa} }\n  ]\n}`,
      ['unknown product of openai "…"', ':3'],
    ],
    ['with a BAA without end date', `{\n  "baas": [\n    { "vendor": "openai", ${baa} }\n  ]\n}`, ['expires', ':3']],
    ['with a date that is none', `{\n  "baas": [\n    { "vendor": "openai", "expires": "soon", ${baa} }\n  ]\n}`, ['YYYY-MM-DD', ':3']],
    ['that is no JSON', '{\n  "baas": [\n', ['phitrace.config.json']],
    ['that is a list', '[]', ['phitrace.config.json']],
    ['with models that are not there', '{\n  "models": ["nowhere/*.json"]\n}', ['no file matches this glob', ':2']],
  ])('%s', async (_, text, parts) => {
    const { code, out, err } = await phitrace(makeProject({ 'admit.ts': leak, 'phitrace.config.json': text }), 'scan');
    expect(err).toMatch(oneLine);
    for (const part of parts) expect(err).toContain(part);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

test('reports show the lines of UTF-16 files, at the places that were found', async () => {
  const root = makeProject({ 'admit.ts': Buffer.from(`\uFEFF${leak}`, 'utf16le') });
  const { out, code } = await phitrace(root, 'scan');
  expect(code).toBe(1);
  expect(out).toContain('console.log(');
});

test('a project with links to devices where files are expected ends', async () => {
  const root = makeProject({ 'admit.ts': leak, 'pkg/a.ts': '' });
  for (const path of ['package.json', 'pkg/package.json', 'tsconfig.json', '.gitignore', 'phitrace.config.json', 'zero.ts']) {
    symlinkSync('/dev/zero', join(root, path));
  }
  const { found, code } = await scanProject(root);
  expect({ found, code }).toEqual({ found: ['admit.ts'], code: 1 });
  expect((await phitrace(root, 'doctor')).out).toContain('Node');
});
