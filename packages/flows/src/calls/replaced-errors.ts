import { memoize, parsePosition, THROWN } from '@phitrace/core';
import type { CallRef, FunctionRef, LinkedProject } from '../graph/program.js';
import { isErrorHook } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { functionsAmong } from '../query/state.js';
import { openCalls } from './throwing.js';

/**
 * True where a client's errors pass a function of the project before who called gets them, which does not hand on what stands at
 * `keys` of them: `client.interceptors.response.use(undefined, (error) => Promise.reject(new Failed(error.code)))`.
 * A function that could not be found may hand on anything.
 */
export function isErrorReplaced(solver: Solver, at: CallRef, keys: readonly string[]): boolean {
  const hooks = hooksByClient(solver);
  if (hooks.size === 0) return false;
  return clientsOf(solver, at).some((client) => hooks.get(client)?.some((hook) => !handsOn(solver, hook, keys)) === true);
}

/** The functions that errors of a client pass, by the client. */
type HooksByClient = ReadonlyMap<string, readonly FunctionRef[]>;

const known = new WeakMap<LinkedProject, HooksByClient>();

function hooksByClient(solver: Solver): HooksByClient {
  return memoize(known, solver.project, () => {
    const hooks = new Map<string, FunctionRef[]>();
    for (const at of solver.project.callsNamed(solver.models.errorHooks)) {
      const functions = solver.models.isTestPath(at.file.path) ? [] : hooksGivenTo(solver, at);
      if (functions.length > 0) for (const client of clientsOf(solver, at)) memoize(hooks, client, () => []).push(...functions);
    }
    return hooks;
  });
}

function hooksGivenTo(solver: Solver, at: CallRef): readonly FunctionRef[] {
  const { args = [] } = at.file.calls[at.call] ?? {};
  const rows = args.length > 1 ? solver.rowsOf(at).filter(isErrorHook) : [];
  return rows.flatMap(({ row }) => {
    const { index, keys } = parsePosition(row.errorsPass);
    return functionsAmong(solver.origins(at.file, args[index]?.node ?? -1, keys));
  });
}

/** What names the client that a call is made on: the call that made it, or the module whose own it is. */
function clientsOf(solver: Solver, at: CallRef): readonly string[] {
  return solver.targetsOf(at).places.map(({ module, madeBy: [maker] }) => (maker ? `${maker.file.path}:${maker.call}` : module));
}

/** True where what a function throws, or gives back rejected, holds what its first parameter holds there. */
function handsOn(solver: Solver, { file, id }: FunctionRef, keys: readonly string[]): boolean {
  const facts = file.functions[id];
  const [parameter] = facts?.params ?? [];
  if (!facts || parameter === undefined) return false;
  const rejected = [...facts.returns, ...openCalls(solver, file, id).map((call) => file.calls[call]?.node ?? -1)];
  const origins = [
    ...facts.throws.flatMap((node) => solver.origins(file, node, keys)),
    ...rejected.flatMap((node) => solver.origins(file, node, [THROWN, ...keys])),
  ];
  return origins.some(({ kind, state }) => kind === 'cut' || (state.file === file && state.node === parameter));
}
