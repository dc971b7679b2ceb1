import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonReport } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { makeProject, phitrace } from './helpers.js';

const manifest = (name: string, rest: object = {}): string => JSON.stringify({ name, ...rest });
const log = 'export function note(text: string): void {\n  console.log(text);\n}\n';
const admit = `import { note } from '@acme/log';
import { toLine } from '../../shared/src/line';
interface Patient { id: string; ssn: string; diagnosis: string }
export function admit(patient: Patient): void {
  note(patient.ssn);
  note(toLine(patient));
}
`;

const files = {
  'package.json': manifest('acme', { workspaces: ['packages/*'] }),
  'packages/log/package.json': manifest('@acme/log', { types: 'dist/index.d.ts', main: 'dist/index.js' }),
  'packages/log/src/index.ts': log,
  'packages/shared/src/line.ts': 'export function toLine(patient: { diagnosis: string }): string {\n  return patient.diagnosis;\n}\n',
  'packages/shared/src/other.ts': 'import { nowhere } from "./nowhere";\nconsole.log(patient.ssn, nowhere);\n',
  'packages/visits/package.json': manifest('@acme/visits'),
  'packages/visits/src/admit.ts': admit,
};

interface Scanned {
  readonly code: number;
  readonly places: readonly string[];
  readonly skipped: readonly string[];
}

async function scan(root: string, ...args: string[]): Promise<Scanned> {
  const { code, out } = await phitrace(root, 'scan', ...args, '--format', 'json', '--quiet');
  const { findings, coverage } = JSON.parse(out) as JsonReport;
  const places = findings.map(({ location }) => `${location.path}:${location.line}`);
  return { code, places, skipped: coverage.skipped.map(({ path, reason, detail }) => `${path}: ${reason}: ${detail}`) };
}

describe('in a workspace', () => {
  test('a scan inside one package follows what it imports from the others, and reports only its own', async () => {
    const root = makeProject(files);
    expect(await scan(join(root, 'packages/visits'), '--strict')).toEqual({
      code: 1,
      places: ['src/admit.ts:5', 'src/admit.ts:6'],
      skipped: [],
    });
  });

  test('a scan of one file does, too', async () => {
    const { places } = await scan(makeProject(files), 'packages/visits/src/admit.ts');
    expect(places).toEqual(['packages/visits/src/admit.ts:5', 'packages/visits/src/admit.ts:6']);
  });

  test('the folder of the repository is one, whatever its manifests say', async () => {
    const root = makeProject({ ...files, 'package.json': '{}' });
    const before = await scan(join(root, 'packages/visits'));
    mkdirSync(join(root, '.git'));
    const after = await scan(join(root, 'packages/visits'));
    expect([before.places, after.places.length]).toEqual([[], 2]);
  });

  test('what leads to no file is said, and a strict scan ends with 3', async () => {
    const root = makeProject({ ...files, 'packages/log/src/index.ts': "export * from './gone';\n", 'packages/shared/src/line.ts': '' });
    const { code, skipped } = await scan(join(root, 'packages/visits'), '--strict', '--fail-on', 'never');
    expect({ code, skipped }).toEqual({
      code: 3,
      skipped: ['../log/src/index.ts: unresolved-import: imports of own code lead to no file that was read'],
    });
  });
});

describe('an import of own code that leads to no file', () => {
  const code = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = a;\n`;
  const others = {
    'src/style.css': '',
    'src/types.d.ts': '',
    'src/table.json': '{}',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
  };

  test.each(['./nowhere', './nowhere.js', '@/nowhere', '..//gone/'])('%s is named with its line', async (specifier) => {
    const { skipped } = await scan(makeProject({ ...others, 'src/a.ts': code(specifier) }));
    expect(skipped).toEqual(['src/a.ts: unresolved-import: imports of own code lead to no file that was read (line 1)']);
  });

  test.each(['./style.css', './style.css?inline', './types', './table.json', '@/table.json', 'react', '@other/x', 'node:fs'])(
    '%s is none',
    async (specifier) => {
      const { skipped } = await scan(makeProject({ ...others, 'src/a.ts': code(specifier) }));
      expect(skipped).toEqual([]);
    },
  );
});
