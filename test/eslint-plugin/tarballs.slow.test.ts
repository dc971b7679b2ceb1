import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ESLint } from 'eslint';
import phitrace from 'eslint-plugin-phitrace';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeProject, repository } from '../cli/helpers.ts';
import { readPage } from '../docs/pages.ts';

const typescript = 'typescript@6.0.3';
const parser = 'typescript-eslint@8.72.0';
const eslint = 'eslint@10.15.0';

/** A configuration of three lines besides the imports. */
const config = `import { defineConfig } from 'eslint/config';
import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '*.config.*'] },
  { files: ['**/*.{ts,tsx}'], extends: [phitrace.configs.recommendedTypeChecked], languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } } },
);
`;

/** What `npm create vite -- --template react-ts` lays out, with a leak through a module of its own. */
const vite = {
  'package.json': '{ "name": "intake-web", "private": true, "type": "module" }',
  'index.html': '<div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  'vite.config.ts': "import { defineConfig } from 'vite';\nexport default defineConfig({});\n",
  'eslint.config.js': config,
  'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }, { "path": "./tsconfig.node.json" }] }',
  'tsconfig.app.json': `{
  "compilerOptions": { "target": "ES2022", "lib": ["ES2022", "DOM", "DOM.Iterable"], "module": "ESNext", "moduleResolution": "bundler",
    "jsx": "react-jsx", "strict": true, "noEmit": true, "skipLibCheck": true, "types": [] },
  "include": ["src"]
}`,
  'tsconfig.node.json':
    '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler", "noEmit": true }, "include": ["vite.config.ts"] }',
  'src/main.tsx': "import { IntakeForm } from './IntakeForm';\n\nexport const app = <IntakeForm />;\n",
  'src/patient.ts':
    'export interface Patient {\n  id: string;\n  firstName: string;\n  ssn: string;\n  diagnosis: string;\n}\n\nexport const summarize = (patient: Patient) => `${patient.firstName}: ${patient.diagnosis}`;\n',
  'src/IntakeForm.tsx': `import { useEffect, useState } from 'react';
import { summarize, type Patient } from './patient';

export function IntakeForm() {
  const [patient, setPatient] = useState<Patient>();
  useEffect(() => void fetch('/api/me').then(async (answer) => setPatient((await answer.json()) as Patient)), []);
  const save = () => {
    if (!patient) return;
    localStorage.setItem('draft', summarize(patient));
    console.log(patient.id);
  };
  return <button onClick={save}>Save</button>;
}
`,
};

/** What `nest new` lays out, with leaks through an injected service and an injected logger. */
const nest = {
  'package.json': '{ "name": "clinic-api", "private": true }',
  'eslint.config.mjs': config,
  'tsconfig.json': `{
  "compilerOptions": { "module": "commonjs", "target": "ES2023", "moduleResolution": "node10", "ignoreDeprecations": "6.0", "declaration": true, "removeComments": true,
    "emitDecoratorMetadata": true, "experimentalDecorators": true, "allowSyntheticDefaultImports": true, "outDir": "./dist", "rootDir": "./src",
    "incremental": true, "skipLibCheck": true, "strictNullChecks": true, "types": [] },
  "include": ["src"]
}`,
  'src/main.ts': "import { PatientsService } from './patients/patients.service';\n\nexport const service = PatientsService;\n",
  'src/patients/patient.entity.ts': 'export class Patient {\n  id: string;\n  mrn: string;\n  diagnosis: string;\n}\n',
  'src/audit/audit.service.ts': `import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class AuditService {
  private readonly logger = new Logger(AuditService.name);

  record(message: string): void {
    this.logger.log(message);
  }
}
`,
  'src/patients/patients.service.ts': `import { Injectable, Logger } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { Patient } from './patient.entity';

@Injectable()
export class PatientsService {
  private readonly logger = new Logger(PatientsService.name);

  constructor(private readonly audit: AuditService) {}

  admit(patient: Patient): void {
    this.logger.log(\`admitted \${patient.mrn}\`);
    this.audit.record(patient.diagnosis);
    this.audit.record(patient.id);
  }
}
`,
};

const folder = makeProject({ 'tarballs/.keep': '' });

/** Packs the plugin and what it depends on, and installs them beside ESLint in a fresh folder. */
function install(files: Readonly<Record<string, string>>, ...packages: string[]): string {
  const app = makeProject(files);
  const tarballs = packed.map((file) => join(folder, 'tarballs', file));
  execFileSync('npm', ['install', '-D', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs, ...packages], {
    cwd: app,
    stdio: 'pipe',
  });
  mkdirSync(join(app, '.git'));
  return app;
}

let packed: string[];
let contents: string[];

beforeAll(() => {
  // The others are in its bundle.
  const wanted = ['packages/core', 'rules', 'packages/eslint-plugin'].flatMap((path) => ['--workspace', path]);
  const text = execFileSync('npm', ['pack', ...wanted, '--json', '--silent', '--pack-destination', join(folder, 'tarballs')], {
    cwd: repository,
    encoding: 'utf8',
  });
  const tarballs = JSON.parse(text) as { name: string; filename: string; files: { path: string }[] }[];
  packed = tarballs.map(({ filename }) => filename.replace('@', '').replace('/', '-'));
  contents = tarballs.filter(({ name }) => name === 'eslint-plugin-phitrace').flatMap((plugin) => plugin.files.map(({ path }) => path));
}, 300_000);

it.each(Object.entries(phitrace.rules))('the tarball holds the page that %s links to, and the pages that it links to', (id, { meta }) => {
  const page = `docs/rules/${id}.md`;
  expect(meta?.docs?.url).toMatch(new RegExp(`/eslint-plugin-phitrace@[^/]+/${page}$`));
  const linked = readPage(page).links.flatMap((link) => /^[^:#]+/.exec(link.replace(/^https?:.*/, '')) ?? []);
  expect([page, ...linked.map((link) => join('docs/rules', link))].filter((path) => !contents.includes(path))).toEqual([]);
});

describe.each([
  ['a Vite project with React', vite, ['phitrace/phi-in-client-storage src/IntakeForm.tsx:9']],
  [
    'a Nest project',
    nest,
    ['phitrace/phi-in-logs src/patients/patients.service.ts:12', 'phitrace/phi-in-logs src/patients/patients.service.ts:13'],
  ],
] as const)('in %s', (_name, files, expected) => {
  it('three lines of configuration give findings', { timeout: 300_000 }, () => {
    const app = install(files, eslint, typescript, parser);
    const { stdout, stderr } = spawnSync('npx', ['eslint', '--format', 'json', '.'], { cwd: app, encoding: 'utf8' });
    expect(stderr).toBe('');
    const results = JSON.parse(stdout) as ESLint.LintResult[];
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line }) => `${ruleId} ${relative(app, filePath)}:${line}`),
    );
    expect(found.sort()).toEqual(expected);
  });
});

const plain = {
  'package.json': '{ "private": true, "type": "module" }',
  'eslint.config.js':
    "import phitrace from 'eslint-plugin-phitrace';\n\nexport default [{ files: ['src/**'], ...phitrace.configs.recommended[0] }];\n",
  '.oxlintrc.json': '{ "jsPlugins": ["eslint-plugin-phitrace"], "rules": { "phitrace/phi-in-logs": "error" } }',
  'src/admit.js': 'export const admit = (patient) => console.log(patient.ssn);\n',
  'src/clean.js': 'export const admit = (patient) => console.log(patient.id);\n',
  'src/leave.ts': 'interface Patient {\n  ssn: string;\n}\nexport const leave = (patient: Patient) => console.log(patient.ssn);\n',
};

/** What ESLint says of a file with a leak. */
function lintLeak(app: string): ESLint.LintResult['messages'] {
  const { stdout } = spawnSync('npx', ['eslint', '--format', 'json', 'src/admit.js'], { cwd: app, encoding: 'utf8' });
  const [{ messages } = { messages: [] }] = JSON.parse(stdout) as ESLint.LintResult[];
  return messages;
}

it('brings no compiler, and without one there is one message', { timeout: 300_000 }, () => {
  const app = install(plain, '--legacy-peer-deps');
  expect(
    ['typescript', 'ts-morph', '@ts-morph', '@typescript-eslint'].filter((name) => existsSync(join(app, 'node_modules', name))),
  ).toEqual([]);
  expect(bytesOf(join(app, 'node_modules')) / 2 ** 20).toBeLessThan(12);
  execFileSync('npm', ['install', '-D', '--legacy-peer-deps', '--prefer-offline', eslint], { cwd: app, stdio: 'pipe' });
  const messages = lintLeak(app);
  expect(messages.map(({ messageId }) => messageId)).toEqual(['problem']);
  expect(messages[0]?.message).toContain('needs the package typescript');
});

describe('beside TypeScript 7', () => {
  it('there is one message with the recipe', { timeout: 300_000 }, () => {
    const messages = lintLeak(install(plain, eslint, 'typescript@7.0.2'));
    expect(messages.map(({ messageId }) => messageId)).toEqual(['problem']);
    expect(messages[0]?.message).toContain('typescript@npm:@typescript/typescript6');
  });

  it.each([['ts-morph@28.0.0'], ['@typescript/typescript6@6.0.2']])('%s holds the compiler', { timeout: 300_000 }, (holder) => {
    const messages = lintLeak(install(plain, eslint, 'typescript@7.0.2', holder));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['phitrace/phi-in-logs']);
  });
});

function bytesOf(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.reduce((sum, path) => sum + lstatSync(join(folder, path)).size, 0);
}

it('the untyped rules run in oxlint', { timeout: 300_000 }, () => {
  const app = install(plain, eslint, typescript, 'oxlint@1.94.0');
  const { stdout } = spawnSync('npx', ['oxlint', '--format', 'unix', 'src'], { cwd: app, encoding: 'utf8' });
  const found = stdout.split('\n').filter((line) => line.includes('phitrace(phi-in-logs)'));
  expect(found.map((line) => line.split(':').slice(0, 2).join(':')).sort()).toEqual(['src/admit.js:1', 'src/leave.ts:4']);
});
