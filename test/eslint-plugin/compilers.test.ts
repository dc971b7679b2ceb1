import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judge, loadSetup } from '@phitrace/core';
import { analyzeInProgram, toHost } from '@phitrace/flows/program';
import { knowledge, rules } from '@phitrace/rules';
import { globSync } from 'tinyglobby';
import { ts as tsMorph } from 'ts-morph';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import phitrace from 'eslint-plugin-phitrace';
import { chooseCompiler, complain, findCompiler } from '../../packages/eslint-plugin/src/compiler.ts';
import { repository } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';
import { expectedLines } from './cases.ts';

/** Records are read by no compiler, and missing controls are asked of a whole program. */
const compiled = rules.filter(({ id, kind }) => kind !== 'record' && kind !== 'absence' && id in phitrace.rules);

const folders = globSync(
  compiled.map(({ id }) => `fixtures/rules/${id}/`),
  { cwd: repository, onlyDirectories: true },
).sort();

/** The oldest version that the plugin supports; the other tests use the ts. */
describe('TypeScript 5.0', async () => {
  const { default: compiler } = (await import('typescript-5.0' as string)) as { default: typeof ts };

  it('is what it is called', () => {
    expect(compiler.versionMajorMinor).toBe('5.0');
  });

  it.each(folders)('sees what the TypeScript files of %s expect', (folder) => {
    expect(linesBelow(compiler, folder, '**/*.ts', 'found')).toEqual(linesBelow(compiler, folder, '**/*.ts', 'expected'));
  });

  it('sees what the JSX files expect', () => {
    for (const folder of folders)
      expect(linesBelow(compiler, folder, '**/*.tsx', 'found')).toEqual(linesBelow(compiler, folder, '**/*.tsx', 'expected'));
  });
});

describe('the compiler of a file', async () => {
  const { default: oldest } = (await import('typescript-5.0' as string)) as { default: typeof ts };
  const parse = (compiler: typeof ts) => compiler.createSourceFile('a.ts', 'let a;', compiler.ScriptTarget.Latest);

  it('is the one that parsed it', () => {
    expect(chooseCompiler([ts, oldest], parse(ts))).toBe(ts);
    expect(chooseCompiler([ts, oldest], parse(oldest))).toBe(oldest);
    expect(chooseCompiler([ts], parse(oldest))).toBeUndefined();
    expect(findCompiler(repository, parse(oldest))).toBe(oldest);
  });

  it('is the first that can parse where there is no file yet', () => {
    expect(chooseCompiler([{ version: '7.0.2' } as typeof ts, ts, oldest])).toBe(ts);
  });

  it('is that of ts-morph where there is no other', () => {
    expect(chooseCompiler([{ version: '7.0.2' } as typeof ts, tsMorph])).toBe(tsMorph);
  });

  it.each([
    ['another one', [ts], 'different versions'],
    ['none', [], 'install one of them'],
    ['TypeScript 7', [{ version: '7.0.2' } as typeof ts], 'install ts-morph, or TypeScript 6 beside it'],
  ])('is missing where there is %s', (_what, found, words) => {
    expect(() => complain(found)).toThrow(words);
  });
});

/** The lines of the files below a folder of fixtures at which its rule reports them, or must. */
function linesBelow(compiler: typeof ts, folder: string, glob: string, which: 'found' | 'expected'): Record<string, number[]> {
  const root = join(repository, folder);
  const paths = globSync(glob, { cwd: root, absolute: true });
  const toLines =
    which === 'found' ? linesFound(compiler, root) : (path: string) => expectedLines(readFileSync(path, 'utf8'), basename(root));
  return Object.fromEntries(paths.map((path) => [path, toLines(path)]));
}

function linesFound(compiler: typeof ts, root: string): (path: string) => number[] {
  const paths = globSync('**/*.{ts,tsx}', { cwd: root, absolute: true });
  const program = compiler.createProgram(paths, { noLib: true, noResolve: true, types: [], target: compiler.ScriptTarget.ESNext });
  const setup = loadSetup(root, { knowledge, rules });
  const host = toHost({ compiler, root, ...setup, isAsked: () => true });
  return (path) => {
    const file = program.getSourceFile(path);
    const observations = file ? analyzeInProgram(host, program, file).observations : [];
    const findings = judge(observations, { rules, ...setup, today }).filter(({ ruleId }) => ruleId === basename(root));
    return findings.map(({ location }) => location.line).sort((a, b) => a - b);
  };
}
