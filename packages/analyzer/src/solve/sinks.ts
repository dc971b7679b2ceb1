import type { Recipient, Verified } from '@phitrace/core';
import type { CallFacts, FileFacts } from '../facts/graph.js';
import { splitWords } from '../facts/words.js';
import type { CallRef } from '../link/project.js';
import type { CalledPlace, CallTargets } from './callee.js';
import { addressWords, hostOf, leadingTexts } from './hosts.js';
import { type IndexedRow, isSink, isTransport } from './models.js';
import { parsePosition } from './positions.js';
import type { RecipientResolver } from './recipients.js';
import type { Solver } from './solver.js';

/** A sink at a call: which arguments arrive where, and who receives them. */
export interface SinkCall {
  readonly at: CallRef;
  readonly kind: string;
  /** The sink in words: `console.log`. */
  readonly name: string;
  readonly verified: Verified;
  readonly recipient?: Recipient;
  /** Nodes that arrive, with the path that is asked for. */
  readonly inputs: readonly { readonly node: number; readonly path: readonly string[] }[];
}

/** The sinks among the calls of a file. */
export function findSinks(solver: Solver, recipients: RecipientResolver, file: FileFacts): SinkCall[] {
  return file.calls.flatMap((call, id) => (mayBeSink(solver, call) ? sinksAt(solver, recipients, { file, call: id }, call) : []));
}

function mayBeSink(solver: Solver, call: CallFacts): boolean {
  return solver.models.mayMatch(call.member) || call.receiver === undefined;
}

function sinksAt(solver: Solver, recipients: RecipientResolver, at: CallRef, call: CallFacts): SinkCall[] {
  const targets = solver.targetsOf(at);
  const sinks = targets.places.flatMap((place) =>
    solver.models.at(place).flatMap((row) => toSinks(solver, recipients, at, call, place, row)),
  );
  const distinct = sinks.filter(
    (sink, i) => sinks.findIndex((other) => other.kind === sink.kind && other.recipient?.vendor === sink.recipient?.vendor) === i,
  );
  return distinct.length > 0 ? distinct : namedSinks(solver, at, call, targets);
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
  const { sink: kind, args, verified, product, recipientFrom } = row.row;
  const recipient = recipients.ofCall(solver, at, place, row.owner, { product, recipientFrom });
  const inputs = inputsAt(call, args).filter(({ node, path }) => kind !== 'url' || isWebAddress(solver, at, node, path));
  return [{ at, kind, name: call.text, verified, inputs, ...(recipient && { recipient }) }];
}

/** False for an address that opens a telephone or mail program: it goes to no server and into no history. */
function isWebAddress(solver: Solver, at: CallRef, node: number, path: readonly string[]): boolean {
  const texts = path.length === 0 ? leadingTexts(solver, at.file, node) : leadingOfPath(solver, at, node, path);
  return !texts.some((text) => /^(tel|mailto|sms|data|blob):/i.test(text));
}

/** A receiver that nothing resolves, but whose name says what it is (`req.log`, `this.logger`). */
function namedSinks(solver: Solver, at: CallRef, call: CallFacts, targets: CallTargets): SinkCall[] {
  const receiver = call.text.split(/\??\./).at(-2)?.replace(/\(.*$/, '') ?? '';
  const known = targets.places.some((place) => place.module !== 'global' && solver.models.at(place).length > 0);
  if (receiver === '' || known || reachesOwnSink(solver, targets)) return [];
  const word = splitWords(receiver).at(-1) ?? '';
  const rows = [
    ...solver.models.ofNamed(receiver, call.member),
    ...solver.models.ofNamed(word, call.member).filter((row) => isSink(row) && row.row.sink === 'log'),
  ].filter(isSink);
  return rows
    .slice(0, 1)
    .map(({ row }) => ({ at, kind: row.sink, name: call.text, verified: row.verified, inputs: inputsAt(call, row.args) }));
}

/** True when the called function of the project calls a sink itself: then that sink is the one to look at. */
function reachesOwnSink(solver: Solver, targets: CallTargets): boolean {
  return targets.functions.some(({ file, id }) =>
    file.calls.some(
      (call, index) =>
        call.scope === id && solver.targetsOf({ file, call: index }).places.some((place) => solver.models.at(place).some(isSink)),
    ),
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

function transportSinks(
  solver: Solver,
  recipients: RecipientResolver,
  at: CallRef,
  call: CallFacts,
  row: { url: readonly string[]; body: readonly string[]; verified: Verified },
): SinkCall[] {
  const urls = inputsAt(call, row.url);
  const sinks: SinkCall[] = [{ at, kind: 'url', name: call.text, verified: row.verified, inputs: urls }];
  const texts = urls.flatMap(({ node, path }) =>
    path.length === 0 ? leadingTexts(solver, at.file, node) : leadingOfPath(solver, at, node, path),
  );
  const host = texts.flatMap((text) => hostOf(text) ?? [])[0];
  const recipient = host === undefined ? undefined : recipients.ofHost(host);
  const vendor = host === undefined ? undefined : recipients.vendorOfHost(host);
  if (host === undefined && !texts.some((text) => text.startsWith('/')))
    sinks.push(...assumedSinks(solver, recipients, at, call, row, urls));
  if (recipient && vendor)
    sinks.push({
      at,
      kind: vendor.hostSink ?? 'third-party',
      name: call.text,
      verified: row.verified,
      recipient,
      inputs: [...urls, ...inputsAt(call, row.body)],
    });
  return sinks;
}

/** An address that nothing resolves, but whose words name a vendor or what the service is for. */
function assumedSinks(
  solver: Solver,
  recipients: RecipientResolver,
  at: CallRef,
  call: CallFacts,
  row: { body: readonly string[]; verified: Verified },
  urls: SinkCall['inputs'],
): SinkCall[] {
  const words = urls.flatMap(({ node, path }) => addressWords(solver, at.file, node, path));
  const found = recipients.ofWords([...words, ...splitWords(at.file.path.split('/').at(-1) ?? '')], solver.names.kindOfHost(words));
  return found
    ? [
        {
          at,
          kind: found.kind,
          name: call.text,
          verified: 'known',
          recipient: found.recipient,
          inputs: [...urls, ...inputsAt(call, row.body)],
        },
      ]
    : [];
}

function leadingOfPath(solver: Solver, at: CallRef, node: number, path: readonly string[]): string[] {
  return solver.origins(at.file, node, path, 'value').flatMap(({ state }) => leadingTexts(solver, state.file, state.node));
}
