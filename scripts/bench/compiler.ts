import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { splitSpecifier } from '@phitrace/core';
import { measure, type Measured } from './measure.ts';
import { NotMeasured } from './parts.ts';

/** The compiler that checks a project: the project's own, or ours where it has none. */
export interface Compiler {
  readonly version: string;
  readonly script: string;
}

export function findCompiler(folder: string): Compiler {
  const manifest = resolveFrom(join(folder, 'package.json')) ?? resolveFrom(import.meta.url);
  if (manifest === undefined) throw new Error('no typescript is installed');
  const { version } = createRequire(import.meta.url)(manifest) as { version: string };
  const script = join(dirname(manifest), 'lib/tsc.js');
  if (!existsSync(script)) throw new Error(`typescript ${version} of ${folder} is no JavaScript program; the comparison needs one below 7`);
  return { version, script };
}

function resolveFrom(place: string): string | undefined {
  try {
    return createRequire(place).resolve('typescript/package.json');
  } catch {
    return undefined;
  }
}

/** The program of a tsconfig: how many files the compiler reads, and which of them are the project's own code. */
export interface CompilerFiles {
  readonly all: number;
  /** Relative to the folder, no declarations and no dependencies. */
  readonly own: readonly string[];
}

export function listFiles(compiler: Compiler, folder: string, project: string): CompilerFiles {
  const { code, out } = measure([compiler.script, '-p', project, '--listFilesOnly'], folder);
  if (code !== 0) throw new Error(`tsc cannot read ${project}: ${out.split('\n')[0] ?? ''}`);
  const files = out.split(/\r?\n/).filter((line) => line !== '');
  return { all: files.length, own: files.map((file) => relative(folder, file)).filter(isOwnCode) };
}

function isOwnCode(file: string): boolean {
  const parts = file.split(/[\\/]/);
  const inside = parts[0] !== '..' && !parts.includes('node_modules');
  return inside && !/\.d\.[cm]?ts$/.test(file) && extname(file) !== '.json';
}

/** A check that finds type errors has run all the same; its exit codes are 0, 1 and 2. */
export function check(compiler: Compiler, folder: string, project: string): Measured {
  const measured = measure([compiler.script, '-p', project, '--noEmit', '--skipLibCheck', '--pretty', 'false'], folder);
  if (measured.code === null || measured.code > 2) throw new Error(`tsc broke down: ${measured.err}`);
  const missing = missingPackages(measured.out);
  if (missing.length > 0) throw new NotMeasured(`nothing to compare with: ${describeMissing(missing)}`);
  return measured;
}

/** Packages that the compiler found nothing of. Without their types it does a part of its work, and a ratio to that says nothing. */
export function missingPackages(out: string): string[] {
  const named = [...out.matchAll(/error TS(?:2307|2688|2792): [^'\n]*'([^'\n]+)'/g)].map(([, name = '']) => name);
  return [...new Set(named.filter((name) => !/^[./]/.test(name)).map((name) => splitSpecifier(name).name))].sort();
}

function describeMissing(missing: readonly string[]): string {
  const first = missing.slice(0, 3).join(', ');
  return `tsc finds nothing of ${missing.length} packages (${first}${missing.length > 3 ? ', …' : ''}) and checks a part of the code; install the project's dependencies`;
}
