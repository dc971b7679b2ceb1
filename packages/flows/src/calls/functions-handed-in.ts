import { parameterBehind } from '../graph/parameter-behind.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';
import { type Frame, nodeOf, type State } from '../query/state.js';
import { argumentAt } from './argument-at.js';
import type { CalledFunction } from './targets.js';

/**
 * Of the functions that a call of a parameter may call, the one that was given where the walk came into the function:
 * `run(() => readVisits(id))` gives visits, whatever others have `run` do.
 */
export function functionsHandedIn(
  solver: Solver,
  { stack }: Pick<State, 'stack'>,
  at: CallRef,
  functions: readonly CalledFunction[],
): readonly CalledFunction[] {
  if (!stack || functions.length < 2 || !functions.some(({ held }) => held)) return functions;
  const given = givenThere(solver, stack, at);
  return given ? functions.filter((each) => !each.held || given.some(({ file, id }) => file === each.file && id === each.id)) : functions;
}

/** The functions that the called parameter holds by the call that the walk came in by; undefined where that is not all known. */
function givenThere(solver: Solver, stack: Frame, { file, call }: CallRef): FunctionRef[] | undefined {
  const behind = parameterBehind(file, file.calls[call]?.callee ?? -1);
  if (!behind) return undefined;
  const id = file.nodes[behind.parameter]?.ref ?? -1;
  const frame = frameEntering(stack, { file, id });
  const argument = frame && argumentOf(frame, behind.parameter);
  if (!argument) return undefined;
  const origins = solver.origins(frame.at.file, argument.node, [...argument.path, ...behind.keys], frame.outer);
  const given = origins.flatMap(({ kind, state }) =>
    kind === 'function' && state.path.length === 0 ? [{ file: state.file, id: nodeOf(state).ref ?? -1 }] : [],
  );
  return given.length > 0 && given.length === origins.length ? given : undefined;
}

/** What the call of a frame gives a parameter; undefined for one that holds the rest of the arguments. */
function argumentOf({ at, callee }: Frame, parameter: number) {
  const { params = [], rest } = callee.file.functions[callee.id] ?? {};
  const call = at.file.calls[at.call];
  const index = params.indexOf(parameter);
  return call && index >= 0 && index !== rest ? argumentAt(call, index) : undefined;
}

/** The innermost call that entered a function, unless it was handed over there. */
function frameEntering(stack: Frame, { file, id }: Frame['callee']): Frame | undefined {
  for (let frame: Frame | undefined = stack; frame; frame = frame.outer)
    if (frame.callee.id === id && frame.callee.file === file) return frame.argument ? undefined : frame;
  return undefined;
}
