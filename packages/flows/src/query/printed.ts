import { ANY_KEY, isIndex } from '@phitrace/core';
import { placesExtended } from '../calls/callees.js';
import { membersOf } from '../calls/classes.js';
import type { ClassRef } from '../calls/targets.js';
import type { FileFacts, FlowNode } from '../graph/graph.js';
import type { Solver } from './query.js';

/** Members that say what an object is in a text (ECMA-262, 7.1.1 ToPrimitive); one under another computed key may be it, too. */
const PRINTERS = ['toString', 'valueOf', '[Symbol.toPrimitive]', ANY_KEY];
/** Names between an object and the text that it is put into. */
const MAX_STEPS = 6;

/** True for a part of a text that is an object of the program, of which no more than `[object Object]` is printed. */
export function isPrintedAsObject(solver: Solver, file: FileFacts, part: number, steps = 0): boolean {
  const node = file.nodes[part];
  if (!node || steps > MAX_STEPS) return false;
  if (node.kind === 'object') return hasPlainMembers(node);
  if (node.kind === 'call') return isPlainInstance(solver, file, node);
  const [edge] = node.edges;
  return edge?.label === 'copy' && node.edges.length === 1 && isPrintedAsObject(solver, file, edge.from, steps + 1);
}

/** True for an object whose members are all written there; a list prints its elements. */
function hasPlainMembers({ edges }: FlowNode): boolean {
  return edges.length > 0 && edges.every(({ label, keys: [key] = [] }) => label === 'write' && key !== undefined && isMember(key));
}

function isMember(key: string): boolean {
  return !isIndex(key) && !PRINTERS.includes(key);
}

function isPlainInstance(solver: Solver, file: FileFacts, { ref = -1 }: FlowNode): boolean {
  if (file.calls[ref]?.isNew !== true) return false;
  const { classes, functions, places } = solver.targetsOf({ file, call: ref });
  return classes.length > 0 && functions.length + places.length === 0 && classes.every((made) => printsNothing(solver, made));
}

function printsNothing(solver: Solver, made: ClassRef): boolean {
  return placesExtended(solver, made).length === 0 && PRINTERS.every((name) => membersOf(solver, made, name, []).length === 0);
}
