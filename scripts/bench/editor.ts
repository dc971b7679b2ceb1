import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Editor, startEditor } from '../../test/eslint-plugin/language-client.ts';
import { print } from './compare.ts';
import { median } from './measure.ts';

const repository = join(import.meta.dirname, '../..');
const edited = 'apps/api/src/services/message.service.ts';
const edits = 25;

const config = `import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

export default [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  ...phitrace.configs.recommendedTypeChecked.map((one) => ({ ...one, files: ['**/*.{ts,tsx}'] })),
];
`;

/** How long the language server of ESLint takes after an edit on the bundled example: from the key to the result. */
export async function timeEditor(): Promise<void> {
  const root = copyExample();
  const editor = await startEditor(root);
  try {
    const times = await timeEdits(editor, readFileSync(join(root, edited), 'utf8'));
    const [first = 0, ...after] = times;
    print(`\neslint's language server on the bundled example, ${edited}\n`);
    print(`first result ${first.toFixed(0)} ms; after an edit, median of ${after.length}: ${median(after).toFixed(0)} ms, `);
    print(`slowest ${Math.max(...after).toFixed(0)} ms\n`);
  } finally {
    editor.stop();
    rmSync(root, { recursive: true, force: true });
  }
}

/** The times of the first result and of those after each edit, in milliseconds. */
async function timeEdits(editor: Editor, text: string): Promise<number[]> {
  const times: number[] = [];
  for (let edit = 0; edit <= edits; edit += 1) {
    const started = performance.now();
    // Each edit changes the flow of the file: a new function logs another value.
    await editor.show(
      edited,
      edit === 0 ? text : `${text}\nexport function added${edit}(value: string) {\n  console.log(value, ${edit});\n}\n`,
    );
    await editor.diagnose(edited);
    times.push(performance.now() - started);
  }
  return times;
}

function copyExample(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-bench-')));
  cpSync(join(repository, 'fixtures/programs/telehealth'), root, { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'eslint.config.js'), config);
  return root;
}
