import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judge, loadSetup } from '@phitrace/core';
import { analyzeInProgram, toHost } from '@phitrace/analyzer/program';
import { knowledge, rules } from '@phitrace/rules';
import { globSync } from 'tinyglobby';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';
import { expectedLines } from './cases.ts';

const folders = globSync('fixtures/rules/*/', { cwd: repository, onlyDirectories: true }).sort();

/** The oldest version that the plugin supports; the other tests use the newest. */
describe('TypeScript 5.0', async () => {
  const { default: compiler } = (await import('typescript-5.0' as string)) as { default: typeof ts };

  it('is what it is called', () => {
    expect(compiler.versionMajorMinor).toBe('5.0');
  });

  it.each(folders)('sees what the TypeScript files of %s expect', (folder) => {
    expect(linesBelow(compiler, folder, '**/*.ts', 'found')).toEqual(linesBelow(compiler, folder, '**/*.ts', 'expected'));
  });

  // The facts ask for a function of TypeScript 5.1 when they meet JSX.
  it.fails('sees what the JSX files expect', () => {
    for (const folder of folders)
      expect(linesBelow(compiler, folder, '**/*.tsx', 'found')).toEqual(linesBelow(compiler, folder, '**/*.tsx', 'expected'));
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
  const host = toHost({ compiler, root, ...setup });
  return (path) => {
    const file = program.getSourceFile(path);
    const hits = file ? analyzeInProgram(host, program, file).hits : [];
    const findings = judge({ hits, rules, ...setup, today }).filter(({ ruleId }) => ruleId === basename(root));
    return findings.map(({ location }) => location.line).sort((a, b) => a - b);
  };
}
