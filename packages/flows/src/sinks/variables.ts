import { memoize } from '@phitrace/core';
import { placesOf } from '../calls/callees.js';
import type { FileFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';
import { isOfProgram } from './setups.js';

/** A text that code sets a variable to, and where: `process.env.DEBUG = '1'`. */
interface Setting {
  readonly file: FileFacts;
  readonly text: string;
}

const found = new WeakMap<Solver, Map<string, readonly Setting[]>>();

/** The texts that a variable of the environment is set to, for the program that a file is part of: by its code, else by files of the project. */
export function variableValues(solver: Solver, name: string, file: FileFacts): readonly string[] {
  const known = memoize(found, solver, () => new Map<string, readonly Setting[]>());
  const written = memoize(known, name, () => writtenTexts(solver, name)).filter((setting) =>
    isOfProgram(solver.project, setting.file, file),
  );
  return written.length > 0 ? written.map(({ text }) => text) : (solver.models.environment.get(name) ?? []);
}

function writtenTexts(solver: Solver, name: string): readonly Setting[] {
  return solver.project.all.flatMap((file) =>
    (file.stores.get(name) ?? [])
      .filter(({ object }) => solver.origins(file, object, []).some((origin) => isVariables(solver, origin)))
      .flatMap(({ value }) => solver.origins(file, value, []))
      .map(({ state }) => ({ file, text: String(nodeOf(state).value ?? '') })),
  );
}

function isVariables(solver: Solver, origin: Origin): boolean {
  return placesOf(solver, origin).some(({ module, chain }) => module === 'global' && chain.join('.') === 'process.env');
}
