import type { Span } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { isOnEveryPath } from './paths.js';
import type { ControlReader } from './signs.js';

/** Whether a control holds around a call: on every path, or where it can't be told. */
export type Holds = 'held' | 'absent' | 'unknown';

/** Functions that are left, from the call outward. */
const MAX_OUTWARD = 4;
/** Callers of one function that are asked. */
const MAX_CALLERS = 12;

/**
 * Whether a control holds around a call: in its own function, in a function that is handed to one that has it
 * (`withAudit(() => ask(…))`), or around every call of its function. A function that nobody is seen to call is not asked
 * further; one that is handed to what nobody knows is unknown.
 */
export function requires(reader: ControlReader, ref: CallRef, outward = MAX_OUTWARD): Holds {
  const { file } = ref;
  const call = file.calls[ref.call];
  if (!call) return 'unknown';
  if (isHere(reader, ref)) return 'held';
  const { scope } = call;
  if (scope === 0) return 'absent';
  return outward === 0 ? 'unknown' : aroundFunction(reader, { file, id: scope }, outward);
}

/** True where the function of a call has the control on each path that leads through the call. */
function isHere(reader: ControlReader, { file, call: id }: CallRef): boolean {
  const call = file.calls[id];
  if (!call) return false;
  if (!reader.signs.isOnEveryPath) return reader.isIn({ file, id: call.scope });
  const records = reader.recordsIn(file, call.scope).filter((each) => each !== call && isOnSide(reader, each, call));
  return isOnEveryPath(file, call, records);
}

function isOnSide({ signs: { side } }: ControlReader, record: Span, call: Span): boolean {
  if (side === undefined) return true;
  return side === 'behind' ? record.end > call.end : record.start < call.end;
}

function aroundFunction(reader: ControlReader, ref: FunctionRef, outward: number): Holds {
  const { file, id } = ref;
  const facts = file.functions[id];
  if (!facts) return 'unknown';
  const { argumentOf } = facts;
  const callers = reader.solver.callersOf(ref, facts);
  if (callers.length > MAX_CALLERS) return 'unknown';
  const called = callers.map((caller) => requires(reader, caller, outward - 1));
  if (argumentOf) return toHolds(called) === 'held' ? 'held' : aroundTaker(reader, { file, call: argumentOf.call }, outward);
  const passed = reader.solver.usesOf(ref, facts).map(({ at }) => aroundTaker(reader, at, outward));
  return toHolds([...called, ...passed]);
}

/** Around each of several calls; a function that nobody is seen to call has nothing around it. */
function toHolds(found: readonly Holds[]): Holds {
  if (found.includes('absent') || found.length === 0) return 'absent';
  return found.includes('unknown') ? 'unknown' : 'held';
}

/** Around what a function is handed to: a wrapper that has the control, else the place where that is called. */
function aroundTaker(reader: ControlReader, taker: CallRef, outward: number): Holds {
  if (reader.isCall(taker)) return 'held';
  const { functions } = reader.solver.targetsOf(taker);
  if (functions.length > 0 && functions.every((target) => reader.isIn(target))) return 'held';
  return requires(reader, taker, outward - 1);
}
