import type { Knowledge, Recipient, RecipientRule, Vendor } from '@phitrace/core';
import type { CallRef } from '../link/project.js';
import type { CalledPlace, MakerCall } from './callee.js';
import { placesOf } from './callee.js';
import { hostFits, hostOf, leadingTexts } from './hosts.js';
import { parsePosition } from './positions.js';
import type { Solver } from './solver.js';
import type { Frame } from './state.js';

/** A recipient, and the kind of sink that its address is. */
export interface Receiver {
  readonly kind: string;
  readonly recipient: Recipient;
}

const UNKNOWN_SERVICE: Recipient = { vendor: 'unknown', name: 'a service at a host that is not known', thirdParty: true, how: 'assumed' };

function toReceiver({ id, name, hostSink = 'third-party' }: Vendor, rest: Omit<Recipient, 'vendor' | 'name'>): Receiver {
  return { kind: hostSink, recipient: { vendor: id, name, ...rest } };
}

/** Who receives what a call sends: by class, constructor option or host; the uncovered recipient where that can't be resolved. */
export class RecipientResolver {
  private readonly vendors: ReadonlyMap<string, Vendor>;
  private readonly byPackage = new Map<string, Vendor>();

  constructor(knowledge: Knowledge) {
    this.vendors = new Map(knowledge.vendors.map((vendor) => [vendor.id, vendor]));
    for (const vendor of knowledge.vendors)
      for (const name of vendor.packages) if (!this.byPackage.has(name)) this.byPackage.set(name, vendor);
  }

  /** The vendor whose host it is; of several, the one that names it most closely. */
  private vendorOfHost(host: string): Vendor | undefined {
    const fits = [...this.vendors.values()].flatMap((vendor) =>
      vendor.hosts.filter((pattern) => hostFits(host, pattern)).map((pattern) => ({ vendor, pattern })),
    );
    return fits.sort((a, b) => b.pattern.length - a.pattern.length)[0]?.vendor;
  }

  /** Who receives what is sent to a host. */
  ofHost(host: string): Receiver | undefined {
    const vendor = this.vendorOfHost(host);
    return vendor && toReceiver(vendor, { host, thirdParty: vendor.thirdParty, how: 'host' });
  }

  /** The recipient that the words of an address name; else an unknown one, where they tell the kind of service. */
  ofWords(words: readonly string[], kind: string | undefined): Receiver | undefined {
    const vendor = words
      .map((word) => this.vendors.get(word))
      .find((candidate) => candidate?.thirdParty && !candidate.commonWord && candidate.hostSink !== undefined);
    if (vendor) return toReceiver(vendor, { thirdParty: true, how: 'assumed' });
    return kind === undefined ? undefined : { kind, recipient: UNKNOWN_SERVICE };
  }

  vendorOfPackage(module: string): Vendor | undefined {
    const parts = module.split('/');
    for (let length = parts.length; length > 0; length--) {
      const vendor = this.byPackage.get(parts.slice(0, length).join('/'));
      if (vendor) return vendor;
    }
    return undefined;
  }

  /** The recipient of a call to a place of a vendor's package. */
  ofCall(
    solver: Solver,
    at: CallRef,
    place: CalledPlace,
    owner: string,
    row: { product?: string | undefined; recipientFrom?: string | undefined },
  ): Recipient | undefined {
    const named = row.recipientFrom === undefined ? undefined : this.fromArgument(solver, at, row.recipientFrom);
    if (named) return named;
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
      ...(row.product !== undefined && { product: row.product }),
    };
  }

  private fromArgument(solver: Solver, at: CallRef, position: string): Recipient | undefined {
    const { index, keys } = parsePosition(position);
    const argument = at.file.calls[at.call]?.args[index];
    if (!argument) return undefined;
    for (const origin of solver.origins(at.file, argument.node, keys, 'value')) {
      for (const place of placesOf(solver, origin)) {
        const vendor = this.vendorOfPackage(place.module);
        if (vendor) return this.ofCall(solver, place.madeBy[0] ?? at, place, vendor.id, {});
      }
    }
    return undefined;
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

/** True for a rule that holds for what a package exports at a place. */
function isAbout(rule: RecipientRule, place: CalledPlace): boolean {
  const isExport = rule.export === undefined || rule.export === place.chain[0];
  return isExport && (rule.module === undefined || rule.module === place.module);
}

function optionValues(
  solver: Solver,
  maker: MakerCall,
  option: string,
): { file: CallRef['file']; node: number; value: unknown; stack: Frame | undefined }[] {
  const call = maker.file.calls[maker.call];
  return (call?.args ?? []).flatMap((argument) =>
    solver
      .origins(maker.file, argument.node, [option], 'value', maker.stack)
      .filter(({ kind, state }) => (kind === 'literal' ? state.path.length === 0 : true))
      .map(({ state }) => ({ file: state.file, node: state.node, value: state.file.nodes[state.node]?.value, stack: state.stack })),
  );
}

function optionHolds(solver: Solver, maker: MakerCall, option: string, equals: unknown): boolean {
  const values = optionValues(solver, maker, option);
  return equals === undefined ? values.length > 0 : values.some(({ value }) => value === equals);
}

function hostsOfOption(solver: Solver, maker: MakerCall, option: string): string[] {
  return optionValues(solver, maker, option)
    .flatMap(({ file, node, stack }) => leadingTexts(solver, file, node, stack))
    .flatMap((text) => hostOf(text) ?? []);
}
