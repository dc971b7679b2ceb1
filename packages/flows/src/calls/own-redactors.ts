import type { CallFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { Solver } from '../query/query.js';

/** Helpers that a redactor calls, looked into. */
const MAX_DEPTH = 4;
/** Characters of a pattern that names single characters rather than what somebody is called: `/[^0-9]/g`. */
const SHORT_PATTERN = 14;
/** Characters of a text that was shortened in which a name has room. */
const SHORT_TEXT = 20;

/**
 * True for a call of functions in view of which none takes anything out of a text: what they do to objects the walk sees by
 * itself, whatever they are called.
 */
export function takesNothingOut(solver: Solver, at: CallRef): boolean {
  const { functions, classes, places } = solver.targetsOf(at);
  if (functions.length === 0 || classes.length + places.length > 0) return false;
  return functions.every((target) => !takesOut(solver, target, 0));
}

/** True for a function in view that takes something out of a text, or hands it to somebody who may. */
export function takesOut(solver: Solver, { file, id }: FunctionRef, depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  return file.calls.some((call, index) => isScopeIn({ file, id }, call.scope) && isTakingOut(solver, { file, call: index }, call, depth));
}

/** True for a scope in a function, or in one that is written in it. */
function isScopeIn({ file, id }: FunctionRef, scope: number): boolean {
  let current = scope;
  while (current !== 0 && current !== id) current = file.functions[current]?.parent ?? 0;
  return current === id;
}

function isTakingOut(solver: Solver, at: CallRef, call: CallFacts, depth: number): boolean {
  if (solver.names.isTextEdit(call.member)) return ![isStripping, isShortening, isPadding, isOneOfPieces].some((keeps) => keeps(at, call));
  const { functions, classes, places } = solver.targetsOf(at);
  if (functions.length > 0) return functions.some((target) => target.id !== call.scope && takesOut(solver, target, depth + 1));
  if (call.args.length === 0 || classes.length > 0) return false;
  const known = places.some((place) => solver.models.at(place).length > 0) || solver.models.ofAnyReceiver(call.member).length > 0;
  return !known || places.some((place) => solver.models.at(place).some((row) => 'safeguard' in row.row));
}

/** `text.slice(0, 200)` keeps the beginning, in which names stand. */
function isShortening({ file }: CallRef, { args }: CallFacts): boolean {
  const [start, end] = args.map(({ node }) => file.nodes[node]?.value);
  return start === 0 && typeof end === 'number' && end >= SHORT_TEXT;
}

/** `${ssn.slice(0, 3)}-${ssn.slice(3)}`: pieces that follow each other from the beginning of a text to its end are all of it. */
function isOneOfPieces({ file }: CallRef, { scope, receiver, member }: CallFacts): boolean {
  const ofSame = file.calls.filter((call) => call.scope === scope && call.receiver === receiver && call.member === member);
  const pieces = ofSame.map(({ args }) => args.map(({ node }) => file.nodes[node]?.value));
  const isStart = (place: unknown) => pieces.some(([start]) => start === place);
  return isStart(0) && pieces.some(({ length }) => length === 1) && pieces.every(([, end]) => end === undefined || isStart(end));
}

/** `ssn.padStart(9, '0')` adds to a text and takes nothing out of it. */
function isPadding({ file }: CallRef, { args }: CallFacts): boolean {
  const [length, fill, ...others] = args.map(({ node }) => file.nodes[node]?.value);
  return typeof length === 'number' && typeof fill === 'string' && others.length === 0;
}

/** `phone.replace(/[^0-9]/g, '')` changes how a number is written, not whose it is. */
function isStripping({ file }: CallRef, { args }: CallFacts): boolean {
  const [pattern, replacement] = args.map(({ node }) => file.nodes[node]);
  const isShort = pattern?.kind === 'literal' && pattern.end - pattern.start <= SHORT_PATTERN;
  return isShort && typeof replacement?.value === 'string' && replacement.value.trim() === '';
}
