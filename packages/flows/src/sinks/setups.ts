import { type ApiPath, memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, LinkedProject } from '../graph/program.js';
import { matchesPath } from '../models/model-index.js';
import type { Solver } from '../query/query.js';

/** What sets up the calls of packages: the places of such calls. */
export interface SetUp {
  readonly solver: Solver;
  readonly packages: readonly string[];
  readonly setup: readonly ApiPath[];
}

const found = new WeakMap<Solver, Map<readonly ApiPath[], readonly CallRef[]>>();
const graphs = new WeakMap<LinkedProject, Imports>();

/** The calls that set up, for the program that a file is part of, what calls of a package do. */
export function setupCalls({ solver, setup, packages }: SetUp, file: FileFacts): readonly CallRef[] {
  if (setup.length === 0) return [];
  const known = memoize(found, solver, () => new Map<readonly ApiPath[], readonly CallRef[]>());
  const calls = memoize(known, setup, () => {
    const named = solver.project.callsNamed(setup.flatMap((path) => path.calls.map(({ name }) => name)));
    return named.filter((ref) => solver.targetsOf(ref).places.some((place) => setup.some((path) => matchesPath(path, place, packages))));
  });
  return calls.filter((call) => isOfProgram(solver.project, call.file, file));
}

/** True where the programs that run one file run another one as well. */
export function isOfProgram(project: LinkedProject, run: FileFacts, file: FileFacts): boolean {
  return run === file || programOf(project, run).has(file);
}

/** Which files import which, both ways. */
interface Imports {
  readonly of: ReadonlyMap<FileFacts, readonly FileFacts[]>;
  readonly by: ReadonlyMap<FileFacts, readonly FileFacts[]>;
  /** The files of the programs that run a file, as far as they were asked for. */
  readonly programs: Map<FileFacts, ReadonlySet<FileFacts>>;
}

/** The files of the programs that run a file: all that is imported by those that import it. One that only sets up runs before all of its package. */
function programOf(project: LinkedProject, file: FileFacts): ReadonlySet<FileFacts> {
  const imports = memoize(graphs, project, () => findImports(project));
  const isAlone = file.exports.length === 0 && !imports.by.has(file);
  const users = () => (isAlone ? project.inPackageOf(file) : reach(imports.by, [file]));
  return memoize(imports.programs, file, () => reach(imports.of, users()));
}

function reach(next: ReadonlyMap<FileFacts, readonly FileFacts[]>, from: Iterable<FileFacts>): ReadonlySet<FileFacts> {
  const seen = new Set(from);
  for (const file of seen) for (const other of next.get(file) ?? []) seen.add(other);
  return seen;
}

function findImports(project: LinkedProject): Imports {
  const of = new Map<FileFacts, FileFacts[]>();
  const by = new Map<FileFacts, FileFacts[]>();
  for (const file of project.all)
    for (const [index, { typeOnly }] of file.imports.entries()) {
      const target = typeOnly ? undefined : project.importTarget(file, index);
      if (!target || !('file' in target)) continue;
      memoize(of, file, () => []).push(target.file);
      memoize(by, target.file, () => []).push(file);
    }
  return { of, by, programs: new Map() };
}
