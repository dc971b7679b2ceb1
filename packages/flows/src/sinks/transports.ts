import { basename } from 'node:path/posix';
import { findSinkKind, matchesHost, parsePosition, type TransportRow } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import type { CallFacts, FileFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin } from '../query/state.js';
import { type Asked, makersOf, valuesAt, valuesAtMakers } from './values-at.js';
import { holds } from './conditions.js';
import { isTransport } from '../models/model-index.js';
import type { CallRef } from '../graph/program.js';
import { addressWords, hostOf, leadingTexts, startsUnknown } from './addresses.js';
import { type Input, inputsAt } from './inputs.js';
import type { Receiver, RecipientResolver } from './recipients.js';
import type { SinkCall } from './sink-call.js';

/** A request: its address is a sink, whoever receives it another, and a connection that anybody can read a third. */
export function transportSinks(asked: Asked, recipients: RecipientResolver, call: CallFacts, row: TransportRow): SinkCall[] {
  const { solver, at } = asked;
  const [own = [], ...added] = row.url.map((text) => inputsAt(call, parsePosition(text)));
  const urls = [...own, ...added.flat()];
  const request: SinkCall = { at, kind: solver.names.sinks.address, name: call.text, verified: row.verified, inputs: added.flat() };
  const address: SinkCall[] = [{ ...request, inputs: own, takesAddress: true }, ...(added.length > 0 ? [request] : [])];
  const texts = addressTexts(asked, urls, row);
  const isOpen = () => !isOwnNamed(asked, urls, row);
  const bodies = row.body.flatMap((text) => inputsAt(call, parsePosition(text)));
  const inputs = [...urls, ...bodies];
  const plain: SinkCall[] = isPlaintext(solver, schemed(asked, texts, row), isOpen)
    ? [{ ...request, kind: solver.names.sinks.unencrypted, inputs }]
    : [];
  const host = texts.flatMap((text) => hostOf(text) ?? [])[0];
  const isTold = host !== undefined && !isReplaceable(asked, host, urls);
  return [...address, ...plain, ...(isTold ? toldReceivers(host) : assumedReceivers())];

  function toldReceivers(told: string): SinkCall[] {
    const known = recipients.ofHost(told);
    if (known) return [{ ...request, ...known, inputs }];
    const foreign = recipients.ofForeignHost(told, solver.names.kindOfHost(splitWords(texts.join(' '))));
    // What a service is asked for by its address alone is the address' leak.
    return foreign && bodies.length > 0 ? [{ ...request, ...foreign, verified: 'known', inputs: bodies }] : [];
  }

  function assumedReceivers(): SinkCall[] {
    const isOwn = host === undefined && texts.some((text) => text.startsWith('/'));
    const assumed = assumedReceiver(asked, recipients, isOwn ? [] : urls, row);
    return assumed ? [{ ...request, ...assumed, verified: 'known', inputs }] : [];
  }
}

/** True for a request to a model: what comes back is about what was sent. */
export function asksModel(solver: Solver, recipients: RecipientResolver, at: CallRef): boolean {
  const call = at.file.calls[at.call];
  const sinks = solver.targetsOf(at).places.flatMap((place) =>
    solver.models.at(place).flatMap((row) => {
      const asked = { solver, at, makers: makersOf(at, place), packages: row.packages, setup: row.setup };
      return call && isTransport(row) && holds(asked, row.row) ? transportSinks(asked, recipients, call, row.row) : [];
    }),
  );
  return sinks.some(({ kind }) => findSinkKind(solver.names.kinds, kind)?.isModel === true);
}

/** What the address begins with: a relative one belongs to the address that the calls give which made the client. */
function addressTexts(asked: Asked, urls: readonly Input[], { base = [], host = [] }: TransportRow): readonly string[] {
  const { solver, at } = asked;
  const texts = urls.flatMap((input) => textsAt(solver, at.file, input));
  if (texts.some((text) => hostOf(text) !== undefined)) return texts;
  const textsOf = ({ state }: Origin) => leadingTexts(solver, state.file, state.node, state.stack);
  const bases = base.flatMap((position) => valuesAtMakers(asked, position)).flatMap(textsOf);
  const hosts = host.flatMap((position) => valuesAt(asked, position)).flatMap(textsOf);
  // An address that stands where options may stand, too, is no host.
  return [...bases, ...hosts.filter((name) => !name.includes('/')).map((name) => `//${name}`), ...texts];
}

/** True for an address of the own machine that something else may stand in for, as a setting does. */
function isReplaceable({ solver, at }: Asked, host: string, urls: readonly Input[]): boolean {
  const { ownNetwork = [] } = findSinkKind(solver.names.kinds, solver.names.sinks.unencrypted) ?? {};
  return isNear(host, ownNetwork) && urls.some(({ node, path }) => startsUnknown(solver, at.file, node, path));
}

/** The addresses with the scheme that such a call always has: that of a host that nothing tells, too. Where it may be another module's call, it is none. */
function schemed({ solver, at }: Asked, texts: readonly string[], { scheme }: TransportRow): readonly string[] {
  if (scheme === undefined || new Set(solver.targetsOf(at).places.map(({ module }) => module)).size !== 1) return texts;
  const hosts = texts.filter((text) => hostOf(text) !== undefined);
  return hosts.length > 0 ? hosts.map((text) => text.replace(/^[a-z]*:?(?=\/\/)/i, scheme)) : [`${scheme}//`];
}

/** True where every address that is known is one of a scheme without encryption, at a host to which others could listen; at any, where nothing tells the host. */
function isPlaintext({ names }: Solver, texts: readonly string[], isOpen: () => boolean): boolean {
  const { schemes = [], shelteredHosts = [] } = findSinkKind(names.kinds, names.sinks.unencrypted) ?? {};
  const addresses = texts.filter((text) => hostOf(text) !== undefined || isSchemeOnly(text));
  const isPlain = (text: string) => startsWithScheme(text, schemes);
  const isSheltered = (text: string) => !isSchemeOnly(text) && isNear(hostOf(text) ?? '', shelteredHosts);
  return (
    addresses.length > 0 && addresses.every((text) => isPlain(text) && !isSheltered(text)) && (!addresses.some(isSchemeOnly) || isOpen())
  );
}

/** The beginning of an address whose host is not written down: `http://${host}/notes`. */
function isSchemeOnly(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/$/i.test(text);
}

/** True for an address whose host may be one of the own network: its words say so (`${location.hostname}`, `process.env.SIDECAR_HOST`), or callers give it. */
function isOwnNamed(asked: Asked, urls: readonly Input[], { base = [], host = [] }: TransportRow): boolean {
  const { solver, at } = asked;
  const { ownNames = [] } = findSinkKind(solver.names.kinds, solver.names.sinks.unencrypted) ?? {};
  const hosts = host.flatMap((position) => valuesAt(asked, position));
  const origins = [
    ...urls.flatMap(({ node, path }) => solver.origins(at.file, node, path)),
    ...base.flatMap((position) => valuesAtMakers(asked, position)),
    ...hosts,
  ];
  return hosts.some(isTakenApart) || addressWords(solver, origins).some((word) => ownNames.includes(word));
}

/** True for the host of an address that was given as a whole, of which callers say where it leads: `new URL(address).hostname`. */
function isTakenApart({ state }: Origin): boolean {
  const { kind, name } = nodeOf(state);
  return kind === 'call' && name === 'URL' && state.path.length > 0;
}

/** A name without a dot is one of the own network: a service of the same cluster. */
function isNear(host: string, hosts: readonly string[]): boolean {
  return !host.includes('.') || hosts.some((pattern) => matchesHost(host, pattern));
}

/** Who receives what is sent to an address that nothing resolves, but whose words, or those of what it is a part of, name a vendor or what the service is for. */
function assumedReceiver(
  asked: Asked,
  recipients: RecipientResolver,
  urls: readonly Input[],
  { base = [] }: TransportRow,
): Receiver | undefined {
  const { solver, at } = asked;
  const bases = base.flatMap((position) => valuesAtMakers(asked, position));
  const words = addressWords(solver, [...urls.flatMap(({ node, path }) => solver.origins(at.file, node, path)), ...bases]);
  const beside = urls.length > 0 ? splitWords(basename(at.file.path)) : [];
  return recipients.ofWords([...words, ...beside], solver.names.kindOfHost(words));
}

/** True for an address that begins with one of the schemes. */
export function startsWithScheme(text: string, schemes: readonly string[]): boolean {
  return schemes.some((scheme) => text.toLowerCase().startsWith(scheme));
}

/** The fixed text that the value at a path of a node begins with. */
export function textsAt(solver: Solver, file: FileFacts, { node, path }: Input): readonly string[] {
  if (path.length === 0) return leadingTexts(solver, file, node);
  return solver.origins(file, node, path).flatMap(({ state }) => leadingTexts(solver, state.file, state.node));
}
