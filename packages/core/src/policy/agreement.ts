import type { Baa } from '../config/schema.js';
import type { BaaState, Recipient } from '../finding.js';
import { showHost } from './shown-host.js';
import { matchesHost } from '../model/host-pattern.js';
import type { Vendor } from '../model/vendor.js';

/**
 * What the project's BAAs say about a recipient, on a day (ISO date). Only a declared BAA counts, never what a vendor
 * offers in public. The `plan` of a BAA is for the people who read it: code doesn't show on which plan it runs.
 */
export function agreementWith(recipient: Recipient | undefined, baas: readonly Baa[], vendors: readonly Vendor[], today: string): BaaState {
  if (!recipient?.thirdParty) return { state: 'not-needed', missing: [] };
  const vendor = findVendor(recipient.vendor, vendors);
  const offered = vendor && describeOffer(vendor);
  const offer = offered === undefined ? {} : { offered };
  const gaps = baas.filter((baa) => concerns(baa, recipient, vendor, vendors)).map((baa) => findGaps(baa, recipient, vendor, today));
  const best = gaps.sort((left, right) => left.length - right.length)[0];
  if (!best) return { state: vendor ? 'none' : 'unknown', missing: [], ...offer };
  return { state: best.length === 0 ? 'covered' : 'gap', missing: best, ...offer };
}

/** The vendor with this id or alias. */
export function findVendor(id: string, vendors: readonly Vendor[]): Vendor | undefined {
  return vendors.find((vendor) => vendor.id === id) ?? vendors.find((vendor) => vendor.aliases.includes(id));
}

/** True when the BAA is with the recipient, or with a vendor (a cloud) whose BAA can cover it. */
function concerns(baa: Baa, recipient: Recipient, vendor: Vendor | undefined, vendors: readonly Vendor[]): boolean {
  const signer = findVendor(baa.vendor, vendors)?.id ?? baa.vendor;
  return signer === (vendor?.id ?? recipient.vendor) || (vendor?.coveredThrough.includes(signer) ?? false);
}

function findGaps(baa: Baa, recipient: Recipient, vendor: Vendor | undefined, today: string): string[] {
  const gaps = [
    vendor?.neverClears ? `the terms of ${vendor.id} forbid health data even with a BAA` : undefined,
    findDateGap(baa, today),
    baa.products && findProductGap(baa.products, recipient, vendor),
    baa.hosts && findHostGap(baa.hosts, recipient, vendor),
  ];
  return gaps.filter((gap) => gap !== undefined);
}

function findDateGap({ signed, expires }: Baa, today: string): string | undefined {
  if (today < signed) return `not signed before ${signed}`;
  return today > expires ? `expired on ${expires}` : undefined;
}

function findProductGap(named: readonly string[], recipient: Recipient, vendor: Vendor | undefined): string | undefined {
  const list = named.join(', ') || 'none';
  if (recipient.how === 'assumed') return `it names single products (${list}) and the code does not show which one is used`;
  const used = toProducts(recipient, vendor);
  if (used.some((product) => named.includes(product))) return undefined;
  const product = recipient.product ?? used[0];
  return product === undefined
    ? `it names single products (${list}) and the code does not show which one is used`
    : `product ${product} is not named (named: ${list})`;
}

/** The names under which a BAA can list what is used. A service that a cloud covers is a product of that cloud. */
function toProducts(recipient: Recipient, vendor: Vendor | undefined): string[] {
  if (recipient.product !== undefined)
    return [recipient.product, ...(vendor && vendor.coveredThrough.length > 0 ? [vendor.id, ...vendor.aliases] : [])];
  if (!vendor) return [];
  const only = vendor.products.length === 1 ? vendor.products : [];
  const own = vendor.products.length === 0 || vendor.coveredThrough.length > 0 ? [vendor.id, ...vendor.aliases] : [];
  return [...only, ...own];
}

function findHostGap(named: readonly string[], { host, how }: Recipient, vendor: Vendor | undefined): string | undefined {
  const isNamed = (used: string): boolean => named.some((pattern) => matchesHost(used, pattern));
  if (host !== undefined) return isNamed(host) ? undefined : toHostGap(host, named, vendor);
  const used = how === 'assumed' ? [] : (vendor?.hosts ?? []);
  if (used.length > 0 && used.every(isNamed)) return undefined;
  return `it covers single hosts (${named.join(', ') || 'none'}) and the code does not show which one is used`;
}

function toHostGap(host: string, named: readonly string[], vendor: Vendor | undefined): string {
  return `host ${showHost(host, [...(vendor?.hosts ?? []), ...named])} is not named (named: ${named.join(', ') || 'none'})`;
}

const offers: Readonly<Record<Vendor['baa']['status'], string | undefined>> = {
  offered: 'offers a BAA',
  'on-request': 'offers a BAA on request',
  'not-offered': 'offers no BAA',
  unknown: undefined,
  'not-applicable': undefined,
};

function describeOffer({ baa, neverClears }: Vendor): string | undefined {
  const forbids = neverClears ? 'its terms forbid health data' : undefined;
  const offer = offers[baa.status];
  const words = [forbids, offer && (baa.scope === '' ? offer : `${offer}: ${baa.scope}`)].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : `${words.join('; ')} (read ${baa.checked})`;
}
