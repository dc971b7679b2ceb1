import {
  getSinkKind,
  type Knowledge,
  type Manifest,
  matchesHost,
  parsePosition,
  type Recipient,
  type RecipientRule,
  type SinkRow,
  type Vendor,
} from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { CalledPlace, MakerCall } from '../calls/targets.js';
import { placesOf } from '../calls/callees.js';
import { hostOf, leadingTexts } from './addresses.js';
import { OwnHosts } from './own-hosts.js';
import { type IndexedRow, isPartOf } from '../models/model-index.js';
import { optionValues } from './option-values.js';
import type { Solver } from '../query/query.js';
import { type Frame, nodeOf, type Origin } from '../query/state.js';

/** How deep in what a call is given a model may stand. */
const MAX_NESTING = 3;

/** A recipient, and the kind of sink that its address is. */
export interface Receiver {
  readonly kind: string;
  readonly recipient: Recipient;
}

/** Somebody outside, of whom nothing is known. */
export const UNKNOWN_SERVICE: Recipient = {
  vendor: 'unknown',
  name: 'a service at a host that is not known',
  thirdParty: true,
  how: 'assumed',
};

/** Who receives what a call sends: by class, constructor option or host; the uncovered recipient where that can't be resolved. */
export class RecipientResolver {
  private readonly vendors: ReadonlyMap<string, Vendor>;
  private readonly byPackage = new Map<string, Vendor>();
  private readonly unknownService: string;
  private readonly ownHosts: OwnHosts;

  constructor(knowledge: Knowledge, manifests: readonly Manifest[]) {
    this.ownHosts = new OwnHosts(knowledge.kinds, manifests);
    this.unknownService = getSinkKind(knowledge.kinds, 'unknown-service');
    this.vendors = new Map(knowledge.vendors.map((vendor) => [vendor.id, vendor]));
    for (const vendor of knowledge.vendors)
      for (const name of vendor.packages) if (!this.byPackage.has(name)) this.byPackage.set(name, vendor);
  }

  /** The vendor whose host it is; of several, the one that names it most closely. */
  private vendorOfHost(host: string): Vendor | undefined {
    const fits = [...this.vendors.values()].flatMap((vendor) =>
      vendor.hosts.filter((pattern) => matchesHost(host, pattern)).map((pattern) => ({ vendor, pattern })),
    );
    return fits.sort((a, b) => b.pattern.length - a.pattern.length)[0]?.vendor;
  }

  /** Who receives what is sent to a host. */
  ofHost(host: string): Receiver | undefined {
    const vendor = this.vendorOfHost(host);
    return vendor && this.toReceiver(vendor, { host, thirdParty: vendor.thirdParty, how: 'host' });
  }

  /** Who receives what is sent to a host that no vendor has: somebody else, unless it is called after the project or anybody may have it. */
  ofForeignHost(host: string, kind = this.unknownService): Receiver | undefined {
    if (this.ownHosts.isForeign(host))
      return { kind, recipient: { ...UNKNOWN_SERVICE, name: 'a service that no list of vendors has', host, how: 'host' } };
    return undefined;
  }

  /** The recipient that the words of an address name; else an unknown one, where they tell the kind of service. */
  ofWords(words: readonly string[], kind: string | undefined): Receiver | undefined {
    const vendor = words
      .map((word) => this.vendors.get(word))
      .find((candidate) => candidate?.thirdParty && !candidate.commonWord && candidate.hostSink !== undefined);
    if (vendor) return this.toReceiver(vendor, { thirdParty: true, how: 'assumed' });
    return kind === undefined ? undefined : { kind, recipient: UNKNOWN_SERVICE };
  }

  /** The vendor of a file of rows, for a place that is only known by a name. */
  ofOwner(owner: string, how: Recipient['how'] = 'assumed'): Recipient | undefined {
    const vendor = this.vendors.get(owner);
    return vendor && { vendor: vendor.id, name: vendor.name, thirdParty: vendor.thirdParty, how };
  }

  private toReceiver({ id, name, hostSink = this.unknownService }: Vendor, rest: Omit<Recipient, 'vendor' | 'name'>): Receiver {
    return { kind: hostSink, recipient: { vendor: id, name, ...rest } };
  }

  vendorOfPackage(module: string): Vendor | undefined {
    const parts = module.split('/');
    for (let length = parts.length; length > 0; length--) {
      const vendor = this.byPackage.get(parts.slice(0, length).join('/'));
      if (vendor) return vendor;
    }
    return undefined;
  }

  /** Who receives what a call to a place of a package sends, by a row about it. */
  ofRow(solver: Solver, at: CallRef, place: CalledPlace, { row, owner, packages }: IndexedRow<SinkRow>): Recipient[] {
    const named = this.namedBy(solver, at, place, row, packages);
    if (named.length > 0) return named;
    const recipient = this.ofPlace(solver, at, place, owner, row.product);
    return recipient ? [recipient] : [];
  }

  /** Who receives it by what the row says of the recipient. */
  private namedBy(
    solver: Solver,
    at: CallRef,
    place: CalledPlace,
    { recipientFrom, sink }: SinkRow,
    packages: readonly string[],
  ): Recipient[] {
    if (recipientFrom === undefined) return [];
    if (recipientFrom === 'unknown') return [UNKNOWN_SERVICE];
    return recipientFrom === 'makers' ? this.fromMakers(solver, at, place, sink, packages) : this.fromArgument(solver, at, recipientFrom);
  }

  /** The recipient at a place of a vendor's package. */
  ofPlace(solver: Solver, at: CallRef, place: CalledPlace, owner: string, product?: string): Recipient | undefined {
    const vendor = this.vendors.get(owner);
    if (!vendor) return undefined;
    for (const rule of vendor.recipients) {
      const recipient = this.byRule(solver, at, place, vendor, rule);
      if (recipient) return recipient;
    }
    return {
      vendor: vendor.id,
      name: vendor.name,
      thirdParty: vendor.thirdParty,
      how: 'package',
      ...(product !== undefined && { product }),
    };
  }

  /** The vendors of what the calls that made a receiver were given, of those that a sink of this kind leads to: the models in a chain, and in the chains of the same packages that it is made of. */
  private fromMakers(solver: Solver, at: CallRef, { madeBy }: CalledPlace, kind: string, packages: readonly string[]): Recipient[] {
    const found: Recipient[] = [];
    const makers = [...madeBy];
    for (const maker of makers) {
      const origins = givenTo(solver, maker);
      const held = origins.flatMap((origin) => placesOf(solver, origin));
      found.push(...origins.flatMap((origin) => this.byModelName(origin, kind) ?? []));
      found.push(...held.flatMap((each) => this.ofHeld(solver, at, each, kind) ?? []));
      const inner = held.filter(({ module }) => isPartOf(module, packages)).flatMap((each) => each.madeBy);
      makers.push(...inner.filter((next) => !makers.some((known) => isSameCall(known, next))));
    }
    return distinct(found);
  }

  /** The vendor of a value, if its hosts are a sink of this kind. */
  private ofHeld(solver: Solver, at: CallRef, held: CalledPlace, kind?: string): Recipient | undefined {
    const vendor = this.vendorOfPackage(held.module);
    return vendor && (kind === undefined || vendor.hostSink === kind)
      ? this.ofPlace(solver, held.madeBy[0] ?? at, held, vendor.id)
      : undefined;
  }

  /** A model by its name: `openai:gpt-4o`. */
  private byModelName({ state: { file, node } }: Origin, kind: string): Recipient | undefined {
    const value = file.nodes[node]?.value;
    const vendor = typeof value === 'string' ? this.vendors.get(/^([a-z-]+)[:/]./.exec(value)?.[1] ?? '') : undefined;
    return vendor?.hostSink === kind ? { vendor: vendor.id, name: vendor.name, thirdParty: vendor.thirdParty, how: 'option' } : undefined;
  }

  private fromArgument(solver: Solver, at: CallRef, position: string): Recipient[] {
    const { index, keys } = parsePosition(position);
    const argument = at.file.calls[at.call]?.args[index];
    if (!argument) return [];
    const places = solver.origins(at.file, argument.node, keys).flatMap((origin) => placesOf(solver, origin));
    return distinct(places.flatMap((held) => this.ofHeld(solver, at, held) ?? []));
  }

  private byRule(solver: Solver, at: CallRef, place: CalledPlace, vendor: Vendor, rule: RecipientRule): Recipient | undefined {
    if (!isAbout(rule, place)) return undefined;
    const makers: readonly MakerCall[] = place.madeBy.length > 0 ? place.madeBy : [at];
    if (rule.host) return this.byHost(solver, makers, vendor, rule);
    const { option, equals, product } = rule;
    if (option !== undefined && !makers.some((maker) => optionHolds(solver, maker, option, equals))) return undefined;
    const target = this.vendors.get(rule.vendor ?? vendor.id) ?? vendor;
    return {
      vendor: target.id,
      name: target.name,
      thirdParty: target.thirdParty,
      how: option === undefined ? 'class' : 'option',
      ...(product !== undefined && { product }),
    };
  }

  /** The recipient at the host that an option of the rule gives. */
  private byHost(solver: Solver, makers: readonly MakerCall[], vendor: Vendor, rule: RecipientRule): Recipient | undefined {
    const { option } = rule;
    const [host] = option === undefined ? [] : makers.flatMap((maker) => hostsOfOption(solver, maker, option));
    return host === undefined ? undefined : this.toHost(host, vendor, rule);
  }

  private toHost(host: string, vendor: Vendor, rule: RecipientRule): Recipient {
    const known = this.ofHost(host)?.recipient;
    if (known) return known;
    const target = rule.vendor === undefined ? undefined : this.vendors.get(rule.vendor);
    return {
      vendor: target?.id ?? vendor.id,
      name: target?.name ?? `own host ${host}`,
      host,
      thirdParty: target?.thirdParty ?? false,
      how: 'host',
    };
  }
}

/** One of each vendor. */
function distinct(recipients: readonly Recipient[]): Recipient[] {
  return recipients.filter(({ vendor }, i) => recipients.findIndex((other) => other.vendor === vendor) === i);
}

function isSameCall(a: CallRef, b: CallRef): boolean {
  return a.file === b.file && a.call === b.call;
}

/** What a call is given: its arguments, and what stands in objects and lists among them. */
function givenTo(solver: Solver, { file, call, stack }: MakerCall): Origin[] {
  return (file.calls[call]?.args ?? []).flatMap(({ node }) => valuesIn(solver, file, node, stack, MAX_NESTING));
}

function valuesIn(solver: Solver, file: FileFacts, node: number, stack: Frame | undefined, depth: number): Origin[] {
  return solver.origins(file, node, [], stack).flatMap((origin) => {
    const { state } = origin;
    const { kind, edges } = nodeOf(state);
    const isOpen = kind === 'object' && state.path.length === 0 && depth > 0;
    return isOpen ? edges.flatMap(({ from }) => valuesIn(solver, state.file, from, state.stack, depth - 1)) : [origin];
  });
}

/** True for a rule that holds for what a package exports at a place. */
function isAbout(rule: RecipientRule, place: CalledPlace): boolean {
  // `import AWS from 'aws-sdk'` has all exports as members of its default.
  const [first, second] = place.chain;
  const isExport = rule.export === undefined || rule.export === (first === 'default' ? second : first) || rule.export === first;
  return isExport && (rule.module === undefined || rule.module === place.module);
}

function optionHolds(solver: Solver, maker: MakerCall, option: string, equals: unknown): boolean {
  const values = optionValues(solver, maker, option);
  return equals === undefined ? values.some(({ isGiven }) => isGiven) : values.some(({ value }) => value === equals);
}

function hostsOfOption(solver: Solver, maker: MakerCall, option: string): string[] {
  return optionValues(solver, maker, option)
    .flatMap(({ file, node, stack }) => leadingTexts(solver, file, node, stack))
    .flatMap((text) => hostOf(text) ?? []);
}
