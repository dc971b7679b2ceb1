import { readFileSync, symlinkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../cli/helpers.ts';
import { parseExpectations } from '../fixtures/expectations.ts';
import { hosts, lint } from './hosts.ts';

const newest = hosts[1][1];

/** What the application of a workspace does with what another package of it offers. */
const app = `
import { describe, load, type Visit, write } from '@clinic/shared';
import { writeLater } from '@clinic/shared/later';

export async function run(visit: Visit) {
  write(describe(await load())); // expect: phi-in-logs
  writeLater(describe(await load())); // expect: phi-in-logs
  console.log(describe(await load())); // expect: phi-in-logs
  console.log(visit.diagnosis); // expect: phi-in-logs
  console.log(visit.id);
  write(visit.id);
  write(String((await load()).tags.length));
}
`;

const shared = {
  'src/index.ts': `
import type { Patient } from './patient.js';
export type { Visit } from './patient.js';
export { write } from './write.js';

export const load = async () => (await (await fetch('/api/patients/1')).json()) as Patient;
export const describe = (patient: Patient) => \`\${patient.ssn}: \${patient.diagnosis}\`;
`,
  'src/patient.ts': `
export interface Patient { id: string; ssn: string; diagnosis: string; tags: string[] }
export interface Visit { id: string; patientId: string; diagnosis: string }
`,
  'src/write.ts': 'export function write(text: string) {\n  console.log(text);\n}\n',
  'src/later.ts': "import { write } from './write.js';\n\nexport const writeLater = (text: string) => setTimeout(() => write(text), 10);\n",
};

const declarations = {
  'dist/index.d.ts': `
import type { Patient } from './patient.js';
export type { Visit } from './patient.js';
export { write } from './write.js';
export declare const load: () => Promise<Patient>;
export declare const describe: (patient: Patient) => string;
`,
  'dist/patient.d.ts': shared['src/patient.ts'],
  'dist/write.d.ts': 'export declare function write(text: string): void;\n',
  'dist/later.d.ts': 'export declare const writeLater: (text: string) => NodeJS.Timeout;\n',
};

const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  strict: true,
  skipLibCheck: true,
  types: [],
  composite: true,
  rootDir: 'src',
  outDir: 'dist',
};

interface Layout {
  readonly exports: unknown;
  /** Whether the package was compiled before. */
  readonly isBuilt: boolean;
  /** What the tsconfig of the application refers to. */
  readonly references?: readonly string[];
}

/** What \`pnpm install\` lays out: each package holds links to the packages of the workspace that it depends on. */
function makeWorkspace({ exports, isBuilt, references = [] }: Layout): string {
  const files = { ...shared, ...(isBuilt ? declarations : {}) };
  const root = makeProject({
    '.git/HEAD': '',
    'package.json': '{ "name": "clinic", "private": true }',
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'packages/app/package.json': '{ "name": "@clinic/app", "type": "module", "dependencies": { "@clinic/shared": "workspace:*" } }',
    'packages/app/tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'], references: references.map((path) => ({ path })) }),
    'packages/app/src/main.ts': app,
    'packages/shared/package.json': JSON.stringify({ name: '@clinic/shared', version: '1.0.0', type: 'module', exports }),
    'packages/shared/tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }),
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/shared/${path}`, text])),
  });
  const link = join(root, 'packages/app/node_modules/@clinic/shared');
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync('../../../shared', link);
  return root;
}

const source = { '.': './src/index.ts', './later': './src/later.ts' };
const output = {
  '.': { types: './dist/index.d.ts', default: './dist/index.js' },
  './later': { types: './dist/later.d.ts', default: './dist/later.js' },
};

const layouts: readonly [string, Layout][] = [
  ['exports its source', { exports: source, isBuilt: false }],
  ['exports its declarations', { exports: output, isBuilt: true }],
  ['exports what is not built', { exports: output, isBuilt: false }],
  ['is referred to by the tsconfig', { exports: output, isBuilt: true, references: ['../shared'] }],
];

describe.each(layouts)('where a linked package of the workspace %s', (_name, layout) => {
  const expected = parseExpectations(app).map(({ line }) => line);
  const services = (root: string): [string, Linter.ParserOptions][] => [
    ['the project service', { projectService: true, tsconfigRootDir: root }],
    ['a project', { project: join(root, 'packages/app/tsconfig.json') }],
  ];

  it.each([
    ['the workspace', '.', 0],
    ['the workspace', '.', 1],
    ['the package', 'packages/app', 0],
    ['the package', 'packages/app', 1],
  ])('leaks across it are found in %s (%s)', (_where, folder, service) => {
    const root = makeWorkspace(layout);
    const [, parserOptions] = services(root)[service] ?? ['', {}];
    const cwd = join(root, folder);
    const file = folder === '.' ? 'packages/app/src/main.ts' : 'src/main.ts';
    const messages = lint(newest, readFileSync(join(cwd, file), 'utf8'), { cwd, file }, 'strict', {
      parser: tseslint.parser,
      parserOptions,
    });
    expect(messages.map(({ line, ruleId, message }) => (ruleId === 'phitrace/phi-in-logs' ? line : message))).toEqual(expected);
  });
});
