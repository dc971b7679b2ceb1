import type { Baa } from '../config/schema.js';
import type { AgreementGap, AgreementOffer, BaaState, Recipient } from '../recipient.js';
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
  const offered = vendor && findOffer(vendor);
  const offer = offered === undefined ? {} : { offered };
  const best = findBest(recipient, vendor, baas, vendors, today);
  if (!best) return { state: vendor ? 'none' : 'unknown', missing: [], ...offer };
  return { state: best.gaps.length === 0 ? 'covered' : 'gap', missing: best.gaps, ...offer };
}

/** The BAA that says the most for a recipient on a day, whether it covers it or not. */
export function findAgreement(recipient: Recipient, baas: readonly Baa[], vendors: readonly Vendor[], today: string): Baa | undefined {
  return findBest(recipient, findVendor(recipient.vendor, vendors), baas, vendors, today)?.baa;
}

function findBest(recipient: Recipient, vendor: Vendor | undefined, baas: readonly Baa[], vendors: readonly Vendor[], today: string) {
  const candidates = baas.filter((baa) => concerns(baa, recipient, vendor, vendors));
  return candidates
    .map((baa) => ({ baa, gaps: findGaps(baa, recipient, vendor, today) }))
    .sort((left, right) => left.gaps.length - right.gaps.length)[0];
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

function findGaps(baa: Baa, recipient: Recipient, vendor: Vendor | undefined, today: string): AgreementGap[] {
  const gaps = [
    vendor?.neverClears ? ({ kind: 'forbidden', vendor: vendor.id } as const) : undefined,
    findDateGap(baa, today),
    baa.products && findProductGap(baa.products, recipient, vendor),
    baa.hosts && findHostGap(baa.hosts, recipient, vendor),
  ];
  return gaps.filter((gap) => gap !== undefined);
}

function findDateGap({ signed, expires }: Baa, today: string): AgreementGap | undefined {
  if (today < signed) return { kind: 'not-yet-signed', signed };
  return today > expires ? { kind: 'expired', expires } : undefined;
}

function findProductGap(named: readonly string[], recipient: Recipient, vendor: Vendor | undefined): AgreementGap | undefined {
  if (recipient.how === 'assumed') return { kind: 'product', named };
  const used = toProducts(recipient, vendor);
  if (used.some((product) => named.includes(product))) return undefined;
  const product = recipient.product ?? used[0];
  return { kind: 'product', named, ...(product !== undefined && { product }) };
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

function findHostGap(named: readonly string[], { host, how }: Recipient, vendor: Vendor | undefined): AgreementGap | undefined {
  const isNamed = (used: string): boolean => named.some((pattern) => matchesHost(used, pattern));
  if (host !== undefined)
    return isNamed(host) ? undefined : { kind: 'host', named, host: showHost(host, [...(vendor?.hosts ?? []), ...named]) };
  const used = how === 'assumed' ? [] : (vendor?.hosts ?? []);
  if (used.length > 0 && used.every(isNamed)) return undefined;
  return { kind: 'host', named };
}

/** What the vendor says in public about its agreements; undefined where nothing is known. */
function findOffer({ baa, neverClears }: Vendor): AgreementOffer | undefined {
  const { status, scope, checked } = baa;
  const isSilent = status === 'unknown' || status === 'not-applicable';
  return isSilent && !neverClears ? undefined : { status, scope, checked, forbids: neverClears };
}
