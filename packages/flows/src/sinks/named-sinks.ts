import { isIndex } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { callsIn } from '../graph/calls-in.js';
import type { CallFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { receiverName } from '../graph/receiver-name.js';
import type { CallTargets } from '../calls/targets.js';
import { type IndexedRow, isSink } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin, type State } from '../query/state.js';
import { holds } from './conditions.js';
import { inputsAtAll } from './inputs.js';
import { type RecipientResolver, UNKNOWN_SERVICE } from './recipients.js';
import type { SinkCall } from './sink-call.js';
import { makersOf } from './values-at.js';

/** Types of the language whose values are lists. */
const LISTS = new Set(['Array', 'ReadonlyArray', 'Set', 'Map']);

/** What is called of which no row knows the place: by the name of its receiver (`req.log`), by what it is given, or by its own name (`invokeLLM`). */
export function namedSinks(solver: Solver, recipients: RecipientResolver, at: CallRef, call: CallFacts, targets: CallTargets): SinkCall[] {
  const rows = [...rowsByName(solver, at, call, targets), ...rowsByShape(solver, call, targets)].filter(isSink);
  const telling = tellingSinks(solver, recipients, at, call, targets);
  if (rows.length + telling.length === 0 || isKnown(solver, targets) || isOwnValue(solver, at, call)) return [];
  const [found] = rows.filter(({ row, packages, setup }) => holds({ solver, at, makers: makersOf(at), packages, setup }, row));
  if (!found) return telling;
  const { row, owner } = found;
  const recipient = row.recipientFrom === 'unknown' ? UNKNOWN_SERVICE : recipients.ofOwner(owner);
  const inputs = inputsAtAll(solver, at.file, call, row.args);
  return [{ at, kind: row.sink, name: call.text, verified: row.verified, inputs, ...(recipient && { recipient }) }];
}

function rowsByName(solver: Solver, at: CallRef, call: CallFacts, targets: CallTargets): readonly IndexedRow[] {
  const receiver = receiverName(call);
  const word = splitWords(receiver).at(-1) ?? '';
  const byReceiver = [
    ...[receiver, ...makerNames(solver, at, call)].flatMap((name) => solver.models.ofNamed(name, call.member)),
    ...solver.models.ofNamed(word, call.member).filter((row) => isSink(row) && row.row.sink === solver.names.sinks.log),
  ];
  return receiver !== '' && byReceiver.length > 0 ? byReceiver : madeRows(solver, call, targets);
}

/** The methods that gave the receiver: what `const store = transaction.objectStore(name)` holds is called after the method as well. */
function makerNames(solver: Solver, { file }: CallRef, { receiver, member: asked }: CallFacts): readonly string[] {
  if (receiver === undefined || !solver.models.isNamed(asked)) return [];
  return solver.origins(file, receiver, []).flatMap(({ state }) => {
    const { kind, ref = -1 } = nodeOf(state);
    const maker = kind === 'call' && state.path.length === 0 ? state.file.calls[ref] : undefined;
    return maker && maker.receiver !== undefined ? [maker.member] : [];
  });
}

/** Rows about the name of a function that a call of a package made, of which no row speaks: `const log = createLog('visits')`. */
function madeRows(solver: Solver, { member }: CallFacts, { places, functions }: CallTargets): readonly IndexedRow[] {
  const isMade = places.some(({ module, chain, madeBy }) => module !== 'global' && madeBy.length > 0 && chain.at(-1) !== member);
  return isMade && functions.length === 0 ? solver.models.ofNamedFunction(member) : [];
}

/** Rows about a method of any receiver, which tell it by what it is given: `mailer.sendMail({ to, … })`. */
function rowsByShape(solver: Solver, { member, receiver }: CallFacts, { functions }: CallTargets): readonly IndexedRow[] {
  return receiver !== undefined && functions.length === 0 ? solver.models.ofNamed('*', member) : [];
}

/** A function that isn't in view, whose name says what it asks. */
function tellingSinks(solver: Solver, recipients: RecipientResolver, at: CallRef, call: CallFacts, { functions }: CallTargets): SinkCall[] {
  const kind = functions.length === 0 && !call.isNew ? solver.names.kindOfCall(call.member) : undefined;
  const receiver = kind === undefined ? undefined : recipients.ofWords(splitWords(call.member), kind);
  if (!receiver) return [];
  const inputs = call.args.map(({ node }) => ({ node, path: [] }));
  return [{ at, ...receiver, name: call.text, verified: 'known', inputs }];
}

/** True for what only has the name of a receiver: a list, an object that was made without such a member, a record of the project's own. */
function isOwnValue(solver: Solver, { file }: CallRef, { receiver, member }: CallFacts): boolean {
  const origins = receiver === undefined ? [] : solver.origins(file, receiver, []);
  // A number or a text that a list was cut by (`list.slice(-count)`) is no receiver.
  const made = origins.filter(({ state }) => nodeOf(state).kind !== 'derive');
  if (origins.some(({ state }) => isList(state)) || (member.endsWith('=') && origins.some((origin) => isRecord(solver, origin))))
    return true;
  return made.length > 0 && made.every(({ state }) => isMadeWithout(state, member));
}

/** True by the declared type. */
function isList({ file, node, path }: State): boolean {
  const { type } = nodeOf({ file, node });
  const isSo = type?.kind === 'array' || (type?.kind === 'reference' && LISTS.has(type.name));
  return isSo && path.length === 0;
}

function isMadeWithout(state: State, member: string): boolean {
  const { kind, edges } = nodeOf(state);
  return kind === 'object' && !edges.some(({ keys }) => keys?.[0] === member);
}

/**
 * True for what a query of one row gave (`sessions.findOne(…)`), and for an instance of a class of the project. What a
 * framework keeps for whoever is signed in is declared by an interface.
 */
function isRecord(solver: Solver, { kind, state }: Origin): boolean {
  const { kind: made, name = '' } = nodeOf(state);
  if (made === 'call' && state.path.length === 0) return kind === 'class' || isQueryOfRow(solver, name);
  return isTypedRecord(solver, state);
}

function isTypedRecord(solver: Solver, state: State): boolean {
  const { type } = nodeOf(state);
  const isOfList = type?.kind === 'array' && state.path.length === 1 && state.path.every(isIndex);
  if (state.path.length > 0 && !isOfList) return false;
  const own = isOfList ? type.element : type;
  return own?.kind === 'reference' && isOwnClass(solver, state, own.name);
}

function isQueryOfRow({ names }: Solver, member: string): boolean {
  const [verb = '', amount = ''] = splitWords(member);
  return names.isReadVerb(verb) && names.isQuantifier(amount);
}

function isOwnClass({ project }: Solver, { file }: State, name: string): boolean {
  const target = project.typeTarget(file, name);
  return target?.kind === 'declared' && target.declaration.kind === 'class';
}

/** True where a row knows the place, or the called function of the project calls a sink itself: then that sink is the one to look at. */
function isKnown(solver: Solver, { places, functions }: CallTargets): boolean {
  if (places.some((place) => place.module !== 'global' && solver.models.at(place).length > 0)) return true;
  return functions.some(({ file, id }) => callsIn(file, id).some((call) => solver.rowsOf({ file, call }).some(isSink)));
}
