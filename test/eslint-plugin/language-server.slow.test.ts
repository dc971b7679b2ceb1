import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject, repository } from '../cli/helpers.ts';
import { startEditor } from './language-client.ts';

const helper = 'export interface Patient { id: string; ssn: string }\nexport const describe = (patient: Patient) => patient.ssn;\n';
const caller = `import { describe, type Patient } from './describe';
export function admit(patient: Patient) {
  console.log(patient);
  console.log(describe(patient));
}
`;
const root = makeProject({
  '.git/HEAD': '',
  'package.json': '{ "name": "clinic", "type": "module" }',
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "module": "ESNext", "moduleResolution": "bundler", "noEmit": true, "types": [] }, "include": ["src"] }',
  'eslint.config.js': `import { defineConfig } from 'eslint/config';
import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

export default defineConfig({
  files: ['**/*.ts'],
  extends: [phitrace.configs.recommendedTypeChecked],
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
});
`,
  'src/describe.ts': helper,
  'src/admit.ts': caller,
});
symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));

describe(`the language server of vscode-langservers-extracted with ESLint ${ESLint.version}`, () => {
  let editor: Awaited<ReturnType<typeof startEditor>>;
  beforeAll(async () => void (editor = await startEditor(root)));
  afterAll(() => editor.stop());
  const linesOf = async (name: string) => (await editor.diagnose(name)).map(({ range }) => range.start.line + 1);

  it('underlines the leaks of a file that is opened', async () => {
    await editor.show('src/admit.ts', caller);
    const found = await editor.diagnose('src/admit.ts');
    expect(found.map(({ code, range }) => [code, range.start.line + 1])).toEqual([
      ['phitrace/phi-in-logs', 3],
      ['phitrace/phi-in-logs', 4],
    ]);
    expect(found[1]?.message).toBe('Social Security number reaches console.log, from type Patient (ssn) (line 2).');
  });

  it('takes a suggestion', async () => {
    const [first] = await editor.diagnose('src/admit.ts');
    const offers = first ? await editor.offers('src/admit.ts', first) : [];
    const reference = offers.find(({ title }) => title.includes('`patient.id`'));
    const text = reference ? await editor.take('src/admit.ts', reference) : '';
    expect(text).toBe(caller.replace('console.log(patient)', 'console.log(patient.id)'));
    await editor.show('src/admit.ts', text);
    expect(await linesOf('src/admit.ts')).toEqual([4]);
  });

  it('sees in the caller what changed in a helper file', async () => {
    await editor.show('src/describe.ts', helper.replace('=> patient.ssn', '=> patient.id'));
    expect(await linesOf('src/describe.ts')).toEqual([]);
    expect(await linesOf('src/admit.ts')).toEqual([]);
    await editor.show('src/describe.ts', helper);
    expect(await linesOf('src/describe.ts')).toEqual([]);
    expect(await linesOf('src/admit.ts')).toEqual([4]);
  });

  it('shows a broken configuration as one diagnostic, and goes on when it is mended', async () => {
    writeFileSync(join(root, 'phitrace.config.json'), '{ "exclud": [] }');
    const [problem, ...others] = await editor.diagnose('src/admit.ts');
    expect(others).toEqual([]);
    expect(problem?.message).toContain('phitrace.config.json:1:3');
    writeFileSync(join(root, 'phitrace.config.json'), '{ }');
    expect(await linesOf('src/admit.ts')).toEqual([4]);
  });
});
