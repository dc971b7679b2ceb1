import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Random } from '../../engine/generator/random.js';
import { farEdits } from './far-edits.js';

/** Changes one thing of a project. */
type Edit = (root: string, random: Random) => void;

const CODE = ['.ts', '.tsx'];
const MEMBERS = ['ssn', 'id', 'diagnosis', 'length', 'email', 'lastName', 'status'];

/** Each kind of entry: what only decides what is reported, and what is asked while data is followed. */
const CONFIGURATIONS: readonly object[] = [
  {},
  ...['off', 'warn', 'error'].map((severity) => ({ rules: { 'phi-in-logs': severity } })),
  { overrides: [{ files: ['src/a.ts', 'apps/**'], rules: { 'phi-in-logs': 'note' } }] },
  { packs: ['strict'] },
  { packs: ['recommended'], rules: { 'phi-without-audit': 'error' } },
  { phi: { names: ['answer', 'status'] } },
  { phi: { notNames: ['patient', 'lastName', 'ssn'] } },
  { phi: { types: ['Visit'] } },
  { deidentifiers: ['admit', 'redactNarrative'] },
  { audit: ['admit', 'recordAudit'] },
  { exclude: ['src/b.ts', 'apps/web/**'] },
  { limits: { callDepth: 1, pathLength: 2 } },
  { limits: { fileBytes: 1000 } },
  { baas: [{ vendor: 'openai', signed: '2025-01-01', owner: 'tests' }] },
];

const edits: Readonly<Record<string, Edit>> = {
  'a line is gone': inCode((lines, at) => lines.toSpliced(at, 1)),
  'a line stands there twice': inCode((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  'two lines change places': inCode((lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  'a comment': inCode((lines, at) => lines.toSpliced(at, 0, '// told')),
  'an empty line': inCode((lines, at) => lines.toSpliced(at, 0, '')),
  'a comment behind code': inCode((lines, at) => lines.with(at, `${lines[at] ?? ''} // told`)),
  'a comment in code': inCode((lines, at) => lines.with(at, (lines[at] ?? '').replace(' ', ' /* told */ '))),
  'a comment above all': inCode((lines) => ['/* told */', ...lines]),
  'another indentation': inCode((lines, at) => lines.with(at, `  ${lines[at] ?? ''}`)),
  'comments here and there': (root, random) => {
    for (let i = 0; i < 3; i++) inCode((lines, at) => lines.toSpliced(at, 0, '', '  // told', ''))(root, random);
  },
  'another member': inCode((lines, at, random) => lines.with(at, (lines[at] ?? '').replace(/\.\w+/, `.${random.pick(MEMBERS)}`))),
  'a new leak': inCode((lines, _, random) => [
    ...lines,
    `export const told${lines.length} = (patient: { ${random.pick(MEMBERS)}: string }) => console.error(patient);`,
  ]),
  'a call that is silenced': inCode((lines, at) => lines.toSpliced(at, 0, '// phitrace-ignore-next-line phi-in-logs -- generated')),
  'a file is gone': (root, random) => rmSync(pickCode(root, random)),
  'a file is new': (root, random) => {
    const twin = pickCode(root, random);
    writeFileSync(join(dirname(twin), `new${random.below(100)}.ts`), readFileSync(twin));
  },
  'a file has another name': (root, random) => {
    const path = pickCode(root, random);
    renameSync(path, join(dirname(path), `moved${random.below(100)}${extname(path)}`));
  },
  'a file is as an older one was': (root, random) => {
    const [one, other] = [pickCode(root, random), pickCode(root, random)];
    writeFileSync(one, readFileSync(other));
  },
  ...Object.fromEntries(
    Object.entries(farEdits).map(([name, edit]): [string, Edit] => [name, (root, random) => edit(pickCode(root, random), random)]),
  ),
  'a test': (root, random) =>
    put(root, `src/a${random.below(3)}.test.ts`, `import { admit } from './a';\ntest('${random.below(9)}', admit);\n`),
  'a tsconfig': (root, random) => {
    const paths = random.chance(0.5) ? '"@/*": ["src/*"]' : '"~/*": ["./*"]';
    put(root, 'tsconfig.json', `{ "compilerOptions": { "baseUrl": ".", "paths": { ${paths} } } }`);
  },
  'the manifest': (root, random) => {
    const description = random.pick(['patients of a clinic', 'a shop', 'medical records']);
    put(root, 'package.json', JSON.stringify({ name: 'root', description, dependencies: { openai: `^${random.below(5)}.0.0` } }));
  },
  'the lock file': (root, random) => put(root, 'package-lock.json', `{ "lockfileVersion": ${random.below(4)} }\n`),
  'the configuration': (root, random) => put(root, 'phitrace.config.json', `${JSON.stringify(random.pick(CONFIGURATIONS))}\n`),
  'what is accepted': (root, random) => {
    const entry = {
      path: random.pick(['src', 'data', 'apps']),
      detector: random.pick(['flows', 'records']),
      reason: 'generated',
      owner: 'tests',
    };
    put(root, 'phitrace.allow.json', JSON.stringify({ allow: random.chance(0.3) ? [] : [{ ...entry, expires: '2999-01-01' }] }));
  },
  'what is ignored': (root, random) => put(root, '.gitignore', random.pick(['', 'src/b.ts\n', '*.tsx\n'])),
  'a document': (root, random) => put(root, 'README.md', `# ${'x'.repeat(random.below(9))}\n`),
  'a data file': (root, random) =>
    put(root, 'data/patients.csv', `name,ssn,birth_date\nJane Doe,${random.pick(['219-09-9999', '000-00-0000', '-'])},1971-02-03\n`),
  'a variable of the environment': (root, random) => put(root, '.env', `OPENAI_BASE_URL=https://${random.pick(['a', 'b'])}.example.com\n`),
  infrastructure: (root, random) =>
    put(root, 'main.tf', `resource "aws_db_instance" "records" {\n  storage_encrypted = ${String(random.chance(0.5))}\n}\n`),
};

/** Makes one edit after the other, told by its name; `root` is as it was made again after each few. */
export function* editing(root: string, count: number, random: Random, restore: () => void): Generator<string> {
  const names = Object.keys(edits);
  for (let i = 0; i < count; i++) {
    if (i % 25 === 0) restore();
    const name = random.pick(names);
    edits[name]?.(root, random);
    yield `${i}: ${name}`;
  }
}

function inCode(change: (lines: string[], at: number, random: Random) => string[]): Edit {
  return (root, random) => {
    const path = pickCode(root, random);
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, change(lines, random.below(lines.length), random).join('\n'));
  };
}

/** A file of code. */
export function pickCode(root: string, random: Random): string {
  return pick(root, CODE, random);
}

function pick(root: string, extensions: readonly string[], random: Random): string {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => extensions.includes(extname(path)));
  return join(root, random.pick(paths.sort()));
}

function put(root: string, path: string, text: string): void {
  const absolute = join(root, path);
  if (!existsSync(dirname(absolute))) mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
