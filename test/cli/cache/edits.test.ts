import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean, leak, makeProject } from '../helpers.js';
import { compareEdits } from './compare-edits.js';

const files = {
  'package.json': '{ "name": "clinic", "description": "patients of a clinic" }',
  'src/a.ts': leak,
  'src/b.ts':
    "import { admit } from '@/a';\nimport { answer } from './c';\nexport const again = (patient: any) => [admit(patient), answer];\n",
  'src/c.ts': clean,
  'src/desk.ts': `export class Desk {
  tell(patient: { ssn: string }) {
    console.info(patient.ssn);
  }
}
export function atDesk(desk: Desk, patient: { ssn: string }) {
  desk.tell(patient);
}
`,
  'src/view.tsx': 'export const View = ({ patient }: { patient: { ssn: string } }) => <a href={`/p?ssn=${patient.ssn}`}>open</a>;\n',
  'src/store.ts': "export function keep(patient: { email: string }) {\n  localStorage.setItem('patient', JSON.stringify(patient));\n}\n",
};

test('after each of some generated edits a scan with a cache says what one without says', async () => {
  const root = makeProject({});
  const differing = await compareEdits(root, files, { edits: 40, seed: 8 });
  rmSync(root, { recursive: true });
  expect(differing).toEqual([]);
}, 120_000);
