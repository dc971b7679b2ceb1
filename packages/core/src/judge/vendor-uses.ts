import type { Baa } from '../config/schema.js';
import type { BaaState, Recipient } from '../recipient.js';
import type { VendorUse } from '../scan-result.js';
import type { Observation } from '../observation.js';
import { agreementWith, findAgreement, findVendor } from '../policy/agreement.js';
import { toReported } from './flow.js';
import type { Standards } from './standards.js';

interface Call {
  readonly recipient: Recipient;
  readonly baa: BaaState;
  readonly hasPhi: boolean;
}

/** How much is left to do for a BAA in this state. */
const need: Readonly<Record<BaaState['state'], number>> = { none: 4, unknown: 3, gap: 2, covered: 1, 'not-needed': 0 };

/** How much is left to do; the higher, the more. */
export function needOf({ state }: Pick<BaaState, 'state'>): number {
  return need[state];
}

/** Who receives data from this code, with the BAA state of the worst call of each, sorted by vendor. */
export function vendorUses(observations: readonly Observation[], standards: Omit<Standards, 'rules'>): VendorUse[] {
  const { knowledge, configuration, today } = standards;
  const vendors = new Map<string, Map<string, Call>>();
  for (const observation of observations) {
    if (observation.kind !== 'flow' || !observation.recipient) continue;
    const { recipient, location, sink } = observation;
    const calls = vendors.get(recipient.vendor) ?? new Map<string, Call>();
    vendors.set(recipient.vendor, calls);
    const baa = agreementWith(recipient, configuration.baas, knowledge.vendors, today);
    const hasPhi = toReported(observation, standards, baa).length > 0;
    // Several arguments of a call may each be an observation.
    const key = JSON.stringify([location, sink]);
    calls.set(key, { recipient, baa, hasPhi: hasPhi || (calls.get(key)?.hasPhi ?? false) });
  }
  return [...vendors]
    .map(([id, calls]) => toUse(id, [...calls.values()], standards))
    .sort((left, right) => (left.vendor < right.vendor ? -1 : 1));
}

function toUse(id: string, calls: readonly Call[], { knowledge, configuration, today }: Omit<Standards, 'rules'>): VendorUse {
  const worst = calls.reduce((left, right) => (needOf(right.baa) > needOf(left.baa) ? right : left));
  const vendor = findVendor(id, knowledge.vendors);
  const agreement = findAgreement(worst.recipient, configuration.baas, knowledge.vendors, today);
  return {
    vendor: id,
    name: vendor?.name ?? worst.recipient.name,
    category: vendor?.category ?? 'unknown',
    baa: worst.baa,
    ...(agreement && { agreement: toNamedAgreement(agreement) }),
    calls: calls.length,
    phiCalls: calls.filter((call) => call.hasPhi).length,
  };
}

function toNamedAgreement({ signed, expires, owner, declaredIn }: Baa): NonNullable<VendorUse['agreement']> {
  return { signed, expires, owner, ...(declaredIn !== undefined && { declaredIn }) };
}
