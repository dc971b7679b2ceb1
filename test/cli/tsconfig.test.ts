import type { JsonReport } from '@phitrace/report';
import { expect, test } from 'vitest';
import { makeProject, phitrace } from './helpers.js';

const wrapper = 'export function note(text: string): void {\n  console.log(text);\n}\n';
const caller = `import { note } from '@lib/note';
interface Patient { id: string; ssn: string; diagnosis: string }
export function admit(patient: Patient): void {
  note(patient.ssn);
}
`;
const files = { 'lib/note.ts': wrapper, 'apps/web/src/admit.ts': caller };

async function findPlaces(more: Readonly<Record<string, string>>): Promise<string[]> {
  const { out } = await phitrace(makeProject({ ...files, ...more }), 'scan', '--format', 'json', '--quiet');
  return (JSON.parse(out) as JsonReport).findings.map(({ location }) => `${location.path}:${location.line}`);
}

test('without path mappings the wrapper is not known', async () => {
  expect(await findPlaces({})).toEqual([]);
});

test.each([
  ['its own paths', { 'apps/web/tsconfig.json': '{ "compilerOptions": { "paths": { "@lib/*": ["../../lib/*"] } } }' }],
  [
    'its own baseUrl',
    { 'apps/web/tsconfig.json': '{ "compilerOptions": { "baseUrl": "../..", "paths": { "@lib/note": ["lib/note.ts"] } } }' },
  ],
  [
    'paths of a base, which start at the folder of the base',
    {
      'apps/web/tsconfig.json': '{ "extends": "../../config/base" }',
      'config/base.json': '{ "compilerOptions": { "paths": { "@lib/*": ["../lib/*"] } } }',
    },
  ],
  [
    'paths of the last of several bases',
    {
      'apps/web/tsconfig.json': '{ "extends": ["../../config/one.json", "../../config/two.json"] }',
      'config/one.json': '{ "compilerOptions": { "paths": { "@lib/*": ["../nowhere/*"] } } }',
      'config/two.json': '{ "compilerOptions": { "paths": { "@lib/*": ["../lib/*"] } } }',
    },
  ],
  ['comments and trailing commas', { 'tsconfig.json': '{ // ours\n "compilerOptions": { "paths": { "@lib/*": ["./lib/*"], }, }, }' }],
])('a tsconfig leads to the wrapper with %s', async (_, more) => {
  expect(await findPlaces(more)).toEqual(['apps/web/src/admit.ts:4']);
});

test('two folders side by side may mean different files by one specifier', async () => {
  const deep = 'apps/web/src/features';
  const tsconfig = (target: string) => JSON.stringify({ compilerOptions: { paths: { '@lib/*': [target] } } });
  const places = await findPlaces({
    [`${deep}/a/admit.ts`]: caller,
    [`${deep}/a/tsconfig.json`]: tsconfig('./own/*'),
    [`${deep}/a/own/note.ts`]: wrapper.replace('console.log(text)', 'text.trim()'),
    [`${deep}/b/admit.ts`]: caller,
    [`${deep}/b/tsconfig.json`]: tsconfig('../../../../../lib/*'),
  });
  expect(places).toEqual([`${deep}/b/admit.ts:4`]);
});
