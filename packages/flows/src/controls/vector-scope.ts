import type { CallRef } from '../graph/program.js';
import { isFixed, keysGiven, creationCallsOf } from './given-keys.js';
import type { Holds } from './requires.js';
import type { ControlReader } from './signs.js';

/** Whether a call of a vector store names whose data it is about: by a key that it is given, or by what its index was made with. */
export function isScoped(reader: ControlReader, ref: CallRef): Holds {
  const { solver } = reader;
  const calls = [ref, ...creationCallsOf(solver, ref)];
  const given = calls.flatMap((call) => keysGiven(solver, call));
  if (given.some((each) => each && reader.isName(each.key) && !isFixed(solver, each))) return 'held';
  if (calls.some((call) => isNarrowing(reader, call))) return 'held';
  return given.includes(undefined) ? 'unknown' : 'absent';
}

/** `index.namespace(clinicId)`. */
function isNarrowing(reader: ControlReader, { file, call }: CallRef): boolean {
  const { member = '', args = [] } = file.calls[call] ?? {};
  return reader.isName(member) && args.some(({ node }) => !isFixed(reader.solver, { file, node }));
}
