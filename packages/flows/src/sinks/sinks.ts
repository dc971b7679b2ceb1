import { ANY_KEY, findSinkKind, type SinkRow } from '@phitrace/core';
import type { CallFacts, FileFacts, FlowNode } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { placesExtended } from '../calls/callees.js';
import { constructorOf } from '../calls/classes.js';
import { type CallForm, formOf, isIndirect } from './call-forms.js';
import { holds, numberAsked } from './conditions.js';
import { callsGiving, sinkFrom } from './given-numbers.js';
import { handedForms } from './handed-sinks.js';
import { type Input, inputsAtAll } from './inputs.js';
import { namedSinks } from './named-sinks.js';
import { hooksOf, keptOut, type LeavesOut, redactedBy } from './redacted-paths.js';
import { type Asked, makersOf } from './values-at.js';
import { type ApiPlace, type IndexedRow, isPartOf, isSink, isTaker, isTransport } from '../models/model-index.js';
import { sinksOfOnlookers } from './onlookers.js';
import type { RecipientResolver } from './recipients.js';
import type { Solver } from '../query/query.js';
import { storesOf } from './stores.js';
import type { SinkCall } from './sink-call.js';
import { startsWithScheme, textsAt, transportSinks } from './transports.js';

/** The sinks among the calls of a file. */
export function findSinks(solver: Solver, recipients: RecipientResolver, file: FileFacts): SinkCall[] {
  return file.calls.flatMap((_, id) => sinksOfCall(solver, recipients, { file, call: id }));
}

/** The sinks that a call is. */
export function sinksOfCall(solver: Solver, recipients: RecipientResolver, at: CallRef): SinkCall[] {
  const call = at.file.calls[at.call];
  if (!call) return [];
  const own = mayBeSink(solver, at.file, call) ? sinksAt(solver, recipients, at, call) : [];
  return own.length > 0 ? own : withoutDoubles(handedForms(solver, at, call).flatMap((form) => sinksOfForm(solver, recipients, at, form)));
}

/** False where the name of what is called says that it is no sink; spares asking where it comes from. */
function mayBeSink(solver: Solver, file: FileFacts, call: CallFacts): boolean {
  if (solver.names.kindOfCall(call.member) !== undefined) return true;
  if (call.receiver !== undefined) return call.member === ANY_KEY || isIndirect(call) || solver.models.isSinkName(call.member);
  const callee = file.nodes[call.callee];
  if (callee?.kind === 'function') return false;
  const place = callee && outsidePlace(solver, file, callee);
  return !place || solver.models.at(place).some(isTaker);
}

/** The place of a global, or of an import from a package. */
function outsidePlace({ project }: Solver, file: FileFacts, { kind, name = '', ref = -1 }: FlowNode): ApiPlace | undefined {
  if (kind === 'global') return { module: 'global', chain: [name] };
  const target = kind === 'import' ? project.importTarget(file, ref) : undefined;
  return target?.kind === 'module' && target.name !== '*' ? { module: target.module, chain: [target.name] } : undefined;
}

function sinksAt(solver: Solver, recipients: RecipientResolver, at: CallRef, call: CallFacts): SinkCall[] {
  const targets = solver.targetsOf(at);
  const forms = [
    ...targets.places.map((place) => (solver.models.at(place).length > 0 ? { call, place } : formOf(call, place))),
    // What a class with a constructor is given is no argument of the class that it extends.
    ...targets.classes.flatMap((made) => {
      const args = constructorOf(solver, made) ? [] : call.args;
      return placesExtended(solver, made).map((place) => ({ call: { ...call, args }, place }));
    }),
  ];
  const distinct = withoutDoubles(forms.flatMap((form) => sinksOfForm(solver, recipients, at, form)));
  return distinct.length > 0 ? distinct : namedSinks(solver, recipients, at, call, targets);
}

function sinksOfForm(solver: Solver, recipients: RecipientResolver, at: CallRef, form: CallForm): SinkCall[] {
  const own = solver.models.at(form.place).flatMap((row) => toSinks(solver, recipients, at, form, row));
  return [...own, ...own.flatMap((sink) => sinksOfOnlookers(solver, recipients, form.place, sink))];
}

/** What several rows say of the same sink is one sink with the inputs of all. */
function withoutDoubles(sinks: readonly SinkCall[]): SinkCall[] {
  const distinct: SinkCall[] = [];
  for (const sink of sinks) {
    const known = distinct.findIndex((other) => isSame(sink, other));
    const other = distinct[known];
    if (other) distinct[known] = { ...other, inputs: [...other.inputs, ...sink.inputs.filter((input) => !holdsInput(other, input))] };
    else distinct.push(sink);
  }
  return distinct;
}

function isSame(a: SinkCall, b: SinkCall): boolean {
  return a.span === b.span && a.at.file === b.at.file && a.at.call === b.at.call && keyOf(a) === keyOf(b);
}

function keyOf({ kind, recipient, depth, sends, notFor, takesAddress, settings }: SinkCall): string {
  return [kind, recipient?.vendor, depth, sends, notFor?.join(), takesAddress, settings].join('\0');
}

function holdsInput({ inputs }: SinkCall, { node, path, stack }: Input): boolean {
  return inputs.some((input) => input.node === node && input.stack === stack && input.path.join('.') === path.join('.'));
}

function toSinks(solver: Solver, recipients: RecipientResolver, at: CallRef, { call, place }: CallForm, row: IndexedRow): SinkCall[] {
  if (!isSink(row) && !isTransport(row)) return [];
  const asked = { solver, at, makers: makersOf(at, place), packages: row.packages, setup: row.setup };
  if (!holds(asked, row.row)) return isSink(row) ? sinksByNumber(asked, call, row) : [];
  if (isTransport(row)) return transportSinks(asked, recipients, call, row.row);
  if (!isSink(row)) return [];
  const found = recipients.ofRow(solver, at, place, row);
  const sink: SinkCall = {
    ...toSink(asked, call, row.row),
    at: senderOf(solver, at, call, row) ?? at,
    storesOf: () => storesOf(solver, at, place, row.row),
    hooksOf: () => hooksOf(asked, row.row),
  };
  if (found.length === 0) return row.row.recipientFrom === 'makers' ? [] : byAttribute(call, sink);
  return found.flatMap((recipient) => byAttribute(call, { ...sink, recipient }));
}

/** The calls of functions around a call that give it the number by which a row is about it: `send(res, 409, body)` of `res.status(code).json(body)`. */
function sinksByNumber(asked: Asked, call: CallFacts, { row }: IndexedRow<SinkRow>): SinkCall[] {
  const number = numberAsked(asked, row);
  const known = number?.places.flatMap((place) => callsGiving(asked.solver, place, number.isAsked)) ?? [];
  if (known.length === 0) return [];
  const sink = toSink(asked, call, row);
  return known.map((from) => sinkFrom(sink, from));
}

/** What a row says of a call, whoever receives it. */
function toSink(asked: Asked, call: CallFacts, { sink: kind, args, verified, leftOutBy = [], leavesOut = [], ...row }: SinkRow): SinkCall {
  const { solver, at, makers } = asked;
  const { localSchemes = [] } = findSinkKind(solver.names.kinds, kind) ?? {};
  const inputs = inputsAtAll(solver, at.file, call, args).filter(
    ({ node, path }) =>
      localSchemes.length === 0 || !textsAt(solver, at.file, { node, path }).some((text) => startsWithScheme(text, localSchemes)),
  );
  const leftOut = [
    ...leftOutBy.flatMap((option) => redactedBy(solver, makers, option)),
    ...keptOut(asked, row),
    ...leavesOut.map(
      (key): LeavesOut =>
        ([first]) =>
          first === key,
    ),
  ];
  const settings = JSON.stringify([leftOutBy, leavesOut, row.withoutKeys, row.rewrittenBy, row.missedBy]);
  return { at, kind, name: call.text, verified, inputs, leftOut, settings, ...given(row) };
}

type Given = 'depth' | 'sends' | 'notFor' | 'takesAddress';

/** The keys that have a value. */
function given({ depth, sends, notFor, takesAddress }: Pick<SinkRow, Given>): Pick<SinkCall, Given> {
  return {
    ...(depth !== undefined && { depth }),
    ...(sends !== undefined && { sends }),
    ...(notFor !== undefined && { notFor }),
    ...(takesAddress !== undefined && { takesAddress }),
  };
}

/** Each attribute of a JSX element is a sink by itself. */
function byAttribute({ attributes }: CallFacts, sink: SinkCall): SinkCall[] {
  if (!attributes || sink.sends !== undefined) return [sink];
  return sink.inputs.map((input) => {
    const span = attributes.get(input.path[0] ?? '');
    return { ...sink, inputs: [input], ...(span && { span }) };
  });
}

/** The call that a command is made for: `client.send(new PutCommand({ … }))`. */
function senderOf(solver: Solver, { file }: CallRef, { isNew, argumentOf }: CallFacts, { packages }: IndexedRow): CallRef | undefined {
  if (!isNew || !argumentOf || argumentOf.keys.length > 0) return undefined;
  const sender = { file, call: argumentOf.call };
  return maySend(solver, sender, packages) ? sender : undefined;
}

/** True for a method of one of the packages, or of an object that nobody knows. */
function maySend(solver: Solver, at: CallRef, packages: readonly string[]): boolean {
  const { isNew, receiver, member } = at.file.calls[at.call] ?? {};
  if (isNew || receiver === undefined || member === undefined) return false;
  const { places, functions } = solver.targetsOf(at);
  const isUnknown = places.length + functions.length === 0 && solver.models.ofAnyReceiver(member).length === 0;
  return isUnknown || places.some(({ module }) => isPartOf(module, packages));
}
