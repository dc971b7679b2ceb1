import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Editor, startEditor } from '../../test/eslint-plugin/language-client.ts';
import { print } from './compare.ts';
import { median } from './measure.ts';
import { NotMeasured } from './parts.ts';
import type { Input } from './scan.ts';

const repository = join(import.meta.dirname, '../..');
const example = join(repository, 'fixtures/programs/telehealth');
const editedOfExample = 'apps/api/src/services/message.service.ts';
const edits = 25;

const toConfig = (withPhitrace: boolean): string => `import phitrace from 'eslint-plugin-phitrace';
import tseslint from 'typescript-eslint';

const files = ['**/*.{ts,tsx}'];
export default [
  {
    files,
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/await-thenable': 'warn' },
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  ...(${withPhitrace} ? phitrace.configs.recommendedTypeChecked.map((one) => ({ ...one, files })) : []),
];
`;

/** One project of all code: what an editor opens with any file of it. */
const tsconfig = {
  compilerOptions: { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', skipLibCheck: true, noEmit: true },
  include: ['**/*.ts', '**/*.tsx'],
};

/** What an edit costs: milliseconds from the key to the result, and of processor time of the server where the system tells. */
interface Edit {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * How long the language server of ESLint takes after an edit: from the key to the result. Of the bundled example, or of a copy of the
 * folder in which one tsconfig holds all code; there the file is edited that is in the middle by size. Without our rules, too.
 */
export async function timeEditor({ folder, files }: Input): Promise<void> {
  const root = folder === example ? copyExample() : copyAsOne(folder);
  const edited = folder === example ? editedOfExample : middleOf(root, files);
  print(`\neslint's language server, a project of ${countFiles(root)} files, edits of ${edited}\n`);
  try {
    for (const withPhitrace of [false, true]) await timeServer({ root, edited, withPhitrace });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

interface Served {
  readonly root: string;
  readonly edited: string;
  readonly withPhitrace: boolean;
}

async function timeServer({ root, edited, withPhitrace }: Served): Promise<void> {
  writeFileSync(join(root, 'eslint.config.js'), toConfig(withPhitrace));
  const editor = await startEditor(root);
  try {
    const [first, ...after] = await timeEdits(editor, edited, readFileSync(join(root, edited), 'utf8'));
    print(withPhitrace ? '  with phitrace\n' : '  one typed rule alone\n');
    print(`    first result ${describe(first)}\n`);
    print(`    after an edit, median of ${after.length}: ${describe({ wall: medianOf(after, 'wall'), cpu: medianOf(after, 'cpu') })}, `);
    print(`slowest ${Math.max(...after.map(({ wall }) => wall)).toFixed(0)} ms\n`);
  } finally {
    editor.stop();
  }
}

function describe(edit: Edit | undefined): string {
  const { wall = 0, cpu = 0 } = edit ?? {};
  return `${wall.toFixed(0)} ms, ${cpu.toFixed(0)} ms of them CPU of the server`;
}

function medianOf(all: readonly Edit[], key: keyof Edit): number {
  return median(all.map((each) => each[key]));
}

/** What the first result and those after each edit cost. */
async function timeEdits(editor: Editor, edited: string, text: string): Promise<Edit[]> {
  const times: Edit[] = [];
  for (let edit = 0; edit <= edits; edit += 1) {
    const [started, before] = [performance.now(), cpuOf(editor.pid)];
    // Each edit changes the flow of the file: a new function logs another value.
    await editor.show(
      edited,
      edit === 0 ? text : `${text}\nexport function added${edit}(value: string) {\n  console.log(value, ${edit});\n}\n`,
    );
    await editor.diagnose(edited);
    times.push({ wall: performance.now() - started, cpu: cpuOf(editor.pid) - before });
  }
  return times;
}

/** Milliseconds of processor time of all threads of a process; NaN where the system has no such files. */
function cpuOf(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return NaN;
  const nanoseconds = readdirSync(tasks).map((task) => Number(readFileSync(join(tasks, task, 'schedstat'), 'utf8').split(' ')[0]));
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

function copyExample(): string {
  return prepare((root) => {
    cpSync(example, root, { recursive: true });
  });
}

function copyAsOne(folder: string): string {
  const isLeftOut = (path: string) =>
    ['node_modules', '.git'].includes(basename(path)) || /^(tsconfig|eslint\.config)\b/.test(basename(path));
  return prepare((root) => {
    cpSync(folder, root, { recursive: true, filter: (path) => !isLeftOut(path) });
    writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(tsconfig));
  });
}

function prepare(copyTo: (root: string) => void): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-bench-')));
  copyTo(root);
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function middleOf(root: string, files: readonly string[]): string {
  const bySize = files
    .filter((file) => /\.tsx?$/.test(file))
    .sort((one, other) => statSync(join(root, one)).size - statSync(join(root, other)).size);
  const middle = bySize[Math.floor(bySize.length / 2)];
  if (middle === undefined) throw new NotMeasured('there is no TypeScript file to edit');
  return middle;
}

function countFiles(root: string): number {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .length;
}
