import { join } from 'node:path';
import { judge, loadSetup } from '@phitrace/core';
import { analyzeInProgram, type ProgramLimits, toHost } from '@phitrace/flows/program';
import { knowledge, rules } from '@phitrace/rules';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { makeProject } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';

const first = {
  'package.json': '{ "name": "clinic" }',
  'patient.ts': 'export interface Patient { id: string; ssn: string }\nexport const describe = (patient: Patient) => patient.ssn;\n',
  'admit.css': '.admit { color: red }',
  'log.ts': 'export function log(text: string) {\n  console.log(text);\n}\n',
  'admit.ts':
    "import { describe, type Patient } from './patient';\nimport { log } from './log';\nexport const admit = (patient: Patient) => log(describe(patient));\n",
};

/** A project whose programs share their unchanged source files, as those of an editor do. */
function makeWorkspace(files: Readonly<Record<string, string>> = first) {
  const root = makeProject(files);
  const sources = new Map<string, ts.SourceFile>();
  const texts = new Map<string, string>(Object.entries(files));
  const host = toHost({ compiler: ts, root, ...loadSetup(root, { knowledge, rules }), globFolder: root, isAsked: () => true });
  const compilerHost = ts.createCompilerHost({});
  compilerHost.getSourceFile = (path) => {
    const text = texts.get(path.slice(root.length + 1));
    if (text === undefined) return undefined;
    const source = sources.get(path) ?? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    sources.set(path, source);
    return source;
  };
  return {
    host,
    edit: (name: string, text: string) => {
      texts.set(name, text);
      sources.delete(join(root, name));
    },
    open: (name: string) => {
      const paths = Object.keys(files).filter((path) => path.endsWith('.ts'));
      const program = ts.createProgram(
        paths.map((path) => join(root, path)),
        { noLib: true, types: [] },
        compilerHost,
      );
      const file = program.getSourceFile(join(root, name));
      if (!file) throw new Error(`no ${name}`);
      return { program, file };
    },
  };
}

type Workspace = ReturnType<typeof makeWorkspace>;

function linesIn({ host, open }: Workspace, name: string, limits?: ProgramLimits) {
  const { program, file } = open(name);
  const { observations, cut } = analyzeInProgram(host, program, file, limits);
  const findings = judge(observations, { rules, knowledge, configuration: host.basis.configuration, today });
  return { lines: findings.map(({ location }) => location.line), cut };
}

it('reports a leak through a wrapper of another file at the call', () => {
  const workspace = makeWorkspace();
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([3]);
  expect(linesIn(workspace, 'log.ts').lines).toEqual([]);
});

it('sees an edit of a helper file from the caller', () => {
  const workspace = makeWorkspace();
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([3]);
  workspace.edit('patient.ts', first['patient.ts'].replace('=> patient.ssn', '=> patient.id'));
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([]);
  workspace.edit('patient.ts', first['patient.ts']);
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([3]);
});

it('is not stopped by imports that nothing can be looked up for', () => {
  const workspace = makeWorkspace();
  const imports = ['./admit.css', `./${'long'.repeat(100)}`, './nul\\0.js'].map((name) => `import '${name}';`).join(' ');
  workspace.edit('admit.ts', `${imports} ${first['admit.ts']}`);
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([3]);
});

it('sees at an edit what is imported from now on', () => {
  const workspace = makeWorkspace();
  workspace.edit(
    'admit.ts',
    first['admit.ts'].replace(
      /^.*describe.*$/m,
      "import type { Patient } from './patient';\nconst describe = (patient: Patient) => patient.id;",
    ),
  );
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([]);
  workspace.edit('admit.ts', first['admit.ts']);
  expect(linesIn(workspace, 'admit.ts').lines).toEqual([3]);
});

it('reads each file once, and after an edit only that file', () => {
  const workspace = makeWorkspace();
  const read = (name: string) => {
    const { program, file } = workspace.open(name);
    const seen: string[] = [];
    for (const source of program.getSourceFiles()) {
      const getLineStarts = source.getLineStarts.bind(source);
      source.getLineStarts = () => {
        seen.push(source.fileName);
        return getLineStarts();
      };
    }
    analyzeInProgram(workspace.host, program, file);
    return [...new Set(seen.map((path) => path.split('/').at(-1)))].sort();
  };
  expect(read('admit.ts')).toEqual(['admit.ts', 'log.ts', 'patient.ts']);
  expect(read('log.ts')).toEqual([]);
  workspace.edit('log.ts', `${first['log.ts']}\n`);
  expect(read('admit.ts')).toEqual(['log.ts']);
});

it('stops when the time is over, says so, and goes on at the next call', () => {
  const workspace = makeWorkspace();
  let questions = 0;
  const first = linesIn(workspace, 'admit.ts', { isOver: () => ++questions > 1 });
  expect(first).toEqual({ lines: [], cut: { done: 2, total: 3, what: 'files' } });
  expect(linesIn(workspace, 'admit.ts', { isOver: () => true })).toMatchObject({ cut: { what: 'files' } });
  expect(linesIn(workspace, 'admit.ts')).toEqual({ lines: [3], cut: undefined });
});

it('says how many sinks were looked at', () => {
  const workspace = makeWorkspace();
  linesIn(workspace, 'log.ts');
  expect(linesIn(workspace, 'admit.ts', { isOver: () => true })).toEqual({ lines: [], cut: { done: 0, total: 1, what: 'sinks' } });
});

it('looks at the nearest files of a program with too many, through what hands on names, and says so', () => {
  const workspace = makeWorkspace({
    ...first,
    'index.ts':
      "export * from './a-count';\nexport * from './b-count';\nexport * from './patient';\nexport { log as note } from './log';\n",
    'a-count.ts': 'export const a = 1;\n',
    'b-count.ts': 'export const b = 2;\n',
    'admit.ts':
      "import { describe, note, type Patient } from './index';\nexport const admit = (patient: Patient) => note(describe(patient));\n",
  });
  const cut = { total: 6, what: 'near files' };
  expect(linesIn(workspace, 'admit.ts', { mostFiles: 4 })).toEqual({ lines: [2], cut: { ...cut, done: 4 } });
  expect(linesIn(workspace, 'admit.ts', { mostFiles: 2 })).toEqual({ lines: [], cut: { ...cut, done: 2 } });
  expect(linesIn(workspace, 'admit.ts', { mostFiles: 6 })).toEqual({ lines: [2], cut: undefined });
});

it('looks at who imports a file, through what hands on its names', () => {
  const handsOver = "import { keep, type Patient } from './index';\nexport const admit = (patient: Patient) => keep(patient.ssn);\n";
  const workspace = makeWorkspace({
    'package.json': first['package.json'],
    'patient.ts': first['patient.ts'],
    'index.ts': "export * from './keep';\nexport * from './patient';\nexport * from './count';\n",
    'count.ts': 'export const count = 1;\n',
    'other.ts': "import { count } from './index';\nexport const twice = () => 2 * count;\n",
    'keep.ts':
      'export function keep(text: string) {\n  const all = [text];\n  all.sort();\n  all.reverse();\n  const [first] = all;\n  first?.trim();\n  console.log(first);\n}\n',
    'admit.ts': handsOver,
  });
  expect(linesIn(workspace, 'keep.ts', { mostFiles: 4 })).toEqual({ lines: [7], cut: { done: 4, total: 6, what: 'near files' } });
  workspace.edit('admit.ts', handsOver.replace('patient.ssn', 'patient.id'));
  expect(linesIn(workspace, 'keep.ts', { mostFiles: 4 }).lines).toEqual([]);
});
