import { parsePosition, type Recipient, type Verified } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import type { CallFacts, FileFacts, FlowNode, Span } from '../graph/graph.js';
import { receiverName } from '../graph/receiver-name.js';
import type { CallRef } from '../graph/program.js';
import type { CalledPlace, CallTargets } from '../calls/targets.js';
import { addressWords, hostOf, leadingTexts } from './hosts.js';
import { leftOutPaths } from './redacted-paths.js';
import { type ApiPlace, type IndexedRow, isPartOf, isSink, isTaker, isTransport, isWrapping } from '../models/model-index.js';
import type { Receiver, RecipientResolver } from './recipients.js';
import type { Solver } from '../query/query.js';

/** A sink at a call: which arguments arrive where, and who receives them. */
export interface SinkCall {
  readonly at: CallRef;
  readonly kind: string;
  /** The sink in words: `console.log`. */
  readonly name: string;
  readonly verified: Verified;
  readonly recipient?: Recipient;
  /** Where it stands, if not the whole call: the attribute of a JSX element. */
  readonly span?: Span;
  /** Nodes that arrive, with the path that is asked for. */
  readonly inputs: readonly { readonly node: number; readonly path: readonly string[] }[];
  /** Paths below the inputs that the sink leaves out. */
  readonly leftOut?: readonly (readonly string[])[];
}

/** The sinks among the calls of a file. */
export function findSinks(solver: Solver, recipients: RecipientResolver, file: FileFacts): SinkCall[] {
  return file.calls.flatMap((call, id) => (mayBeSink(solver, file, call) ? sinksAt(solver, recipients, { file, call: id }, call) : []));
}

/** False where the name of what is called says that it is no sink; spares asking where it comes from. */
function mayBeSink(solver: Solver, file: FileFacts, call: CallFacts): boolean {
  if (call.receiver !== undefined) return solver.models.isSinkName(call.member);
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
  const sinks = targets.places.flatMap((place) => {
    const own = solver.models.at(place).flatMap((row) => toSinks(solver, recipients, at, call, place, row));
    return [...own, ...own.flatMap((sink) => sinksOfWrappers(solver, recipients, place, sink))];
  });
  const distinct = sinks.filter((sink, i) => sinks.findIndex((other) => isSame(sink, other)) === i);
  return distinct.length > 0 ? distinct : namedSinks(solver, at, call, targets);
}

/** Who wrapped the receiver and gets to know what is sent through it. */
function sinksOfWrappers(solver: Solver, recipients: RecipientResolver, { through = [] }: CalledPlace, sink: SinkCall): SinkCall[] {
  return through.flatMap((at) => {
    const wrapping = solver.rowsOf(at).find(isWrapping);
    const [place] = solver.targetsOf(at).places;
    const recipient = wrapping && place && recipients.ofPlace(solver, at, place, wrapping.owner);
    if (!wrapping?.row.alsoTo || !recipient) return [];
    return [{ ...sink, kind: wrapping.row.alsoTo, verified: wrapping.row.verified, recipient }];
  });
}

function isSame(a: SinkCall, b: SinkCall): boolean {
  return a.kind === b.kind && a.recipient?.vendor === b.recipient?.vendor && a.span === b.span;
}

function toSinks(
  solver: Solver,
  recipients: RecipientResolver,
  at: CallRef,
  call: CallFacts,
  place: CalledPlace,
  row: IndexedRow,
): SinkCall[] {
  if (isTransport(row)) return transportSinks(solver, recipients, at, call, row.row);
  if (!isSink(row)) return [];
  const { sink: kind, args, verified, recipientFrom, leftOutBy = [] } = row.row;
  const found = recipients.ofRow(solver, at, place, row);
  const inputs = inputsAt(call, args).filter(
    ({ node, path }) => kind !== solver.names.sinks.address || isWebAddress(solver, at, node, path),
  );
  const leftOut = leftOutBy.flatMap((option) => leftOutPaths(solver, place, option));
  const sink: SinkCall = { at: senderOf(solver, at, call, row) ?? at, kind, name: call.text, verified, inputs, leftOut };
  if (found.length === 0) return recipientFrom === 'makers' ? [] : byAttribute(call, sink);
  return found.flatMap((recipient) => byAttribute(call, { ...sink, recipient }));
}

/** Each attribute of a JSX element is a sink by itself. */
function byAttribute({ attributes }: CallFacts, sink: SinkCall): SinkCall[] {
  if (!attributes) return [sink];
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

/** False for an address that opens a telephone or mail program: it goes to no server and into no history. */
function isWebAddress(solver: Solver, at: CallRef, node: number, path: readonly string[]): boolean {
  return !textsAt(solver, at, node, path).some((text) => /^(tel|mailto|sms|data|blob):/i.test(text));
}

/** A receiver that nothing resolves, but whose name says what it is (`req.log`, `this.logger`). */
function namedSinks(solver: Solver, at: CallRef, call: CallFacts, targets: CallTargets): SinkCall[] {
  const receiver = receiverName(call);
  const known = targets.places.some((place) => place.module !== 'global' && solver.models.at(place).length > 0);
  if (receiver === '' || known || reachesOwnSink(solver, targets)) return [];
  const word = splitWords(receiver).at(-1) ?? '';
  const rows = [
    ...solver.models.ofNamed(receiver, call.member),
    ...solver.models.ofNamed(word, call.member).filter((row) => isSink(row) && row.row.sink === solver.names.sinks.log),
  ].filter(isSink);
  return rows
    .slice(0, 1)
    .map(({ row }) => ({ at, kind: row.sink, name: call.text, verified: row.verified, inputs: inputsAt(call, row.args) }));
}

/** True when the called function of the project calls a sink itself: then that sink is the one to look at. */
function reachesOwnSink(solver: Solver, targets: CallTargets): boolean {
  return targets.functions.some(({ file, id }) =>
    file.calls.some((call, index) => call.scope === id && solver.rowsOf({ file, call: index }).some(isSink)),
  );
}

function inputsAt(call: CallFacts, positions: readonly string[]): { node: number; path: readonly string[] }[] {
  return positions.flatMap((text) => {
    const position = parsePosition(text);
    if (position.base === 'receiver') return call.receiver === undefined ? [] : [{ node: call.receiver, path: position.keys }];
    const args = position.open ? call.args.slice(position.index) : call.args.slice(position.index, position.index + 1);
    return args.map((argument) => ({ node: argument.node, path: argument.spread ? ['*', ...position.keys] : position.keys }));
  });
}

interface Transport {
  readonly url: readonly string[];
  readonly body: readonly string[];
  readonly verified: Verified;
}

/** A request: its address is a sink, and whoever receives it another. */
function transportSinks(solver: Solver, recipients: RecipientResolver, at: CallRef, call: CallFacts, row: Transport): SinkCall[] {
  const urls = inputsAt(call, row.url);
  const address: SinkCall = { at, kind: solver.names.sinks.address, name: call.text, verified: row.verified, inputs: urls };
  const texts = urls.flatMap(({ node, path }) => textsAt(solver, at, node, path));
  const host = texts.flatMap((text) => hostOf(text) ?? [])[0];
  const isOwn = host === undefined && texts.some((text) => text.startsWith('/'));
  const found = host === undefined ? (isOwn ? undefined : assumedReceiver(solver, recipients, at, urls)) : recipients.ofHost(host);
  if (!found) return [address];
  const inputs = [...urls, ...inputsAt(call, row.body)];
  return [address, { ...address, ...found, verified: host === undefined ? 'known' : row.verified, inputs }];
}

/** Who receives what is sent to an address that nothing resolves, but whose words name a vendor or what the service is for. */
function assumedReceiver(solver: Solver, recipients: RecipientResolver, at: CallRef, urls: SinkCall['inputs']): Receiver | undefined {
  const words = urls.flatMap(({ node, path }) => addressWords(solver, at.file, node, path));
  return recipients.ofWords([...words, ...splitWords(at.file.path.split('/').at(-1) ?? '')], solver.names.kindOfHost(words));
}

/** The fixed text that the value at a path of a node begins with. */
function textsAt(solver: Solver, at: CallRef, node: number, path: readonly string[]): readonly string[] {
  if (path.length === 0) return leadingTexts(solver, at.file, node);
  return solver.origins(at.file, node, path).flatMap(({ state }) => leadingTexts(solver, state.file, state.node));
}
