import type { AgreementGap, AgreementOffer, BaaState, JudgedRecipient, VendorUse } from '@phitrace/core';

const states: Readonly<Record<BaaState['state'], string>> = {
  covered: 'declared and in date',
  gap: 'declared, but it does not cover this',
  none: 'none declared',
  'not-needed': 'not needed',
  unknown: 'unknown',
};

const offers: Readonly<Record<AgreementOffer['status'], string>> = {
  offered: 'offers a BAA',
  'on-request': 'offers a BAA on request',
  'not-offered': 'offers no BAA',
  unknown: '',
  'not-applicable': '',
};

/** The state of a BAA as reports that machines read hold it: its gaps and the vendor's offer are sentences. */
export interface DescribedBaa extends Pick<BaaState, 'state'> {
  readonly missing: readonly string[];
  readonly offered?: string;
}

export function toDescribedBaa({ state, missing, offered }: BaaState): DescribedBaa {
  return { state, missing: missing.map(describeGap), ...(offered && { offered: describeOffer(offered) }) };
}

/** A recipient as such reports hold it. */
export type DescribedRecipient = Pick<JudgedRecipient, 'recipient'> & { readonly baa: DescribedBaa };

export function toDescribedRecipient({ recipient, baa }: JudgedRecipient): DescribedRecipient {
  return { recipient, baa: toDescribedBaa(baa) };
}

/** A vendor as such reports hold it. */
export type DescribedUse = Omit<VendorUse, 'baa'> & { readonly baa: DescribedBaa };

export function toDescribedUse(use: VendorUse): DescribedUse {
  return { ...use, baa: toDescribedBaa(use.baa) };
}

/** The state of the BAA in a few words, with what is missing and what the vendor is known to offer. */
export function describeBaa({ state, missing, offered }: BaaState): string {
  const gaps = missing.length > 0 ? `: ${describeGaps(missing)}` : '';
  const offer = offered ? ` (vendor: ${describeOffer(offered)})` : '';
  return `${states[state]}${gaps}${offer}`;
}

export function describeGaps(gaps: readonly AgreementGap[]): string {
  return gaps.map(describeGap).join('; ');
}

/** `expired on 2026-01-01`, `product azure-openai is not named (named: none)`. */
export function describeGap(gap: AgreementGap): string {
  switch (gap.kind) {
    case 'forbidden':
      return `the terms of ${gap.vendor} forbid health data even with a BAA`;
    case 'not-yet-signed':
      return `not signed before ${gap.signed}`;
    case 'expired':
      return `expired on ${gap.expires}`;
    case 'product':
      return gap.product === undefined
        ? `it names single products (${joinNames(gap.named)}) and the code does not show which one is used`
        : `product ${gap.product} is not named (named: ${joinNames(gap.named)})`;
    case 'host':
      return gap.host === undefined
        ? `it covers single hosts (${joinNames(gap.named)}) and the code does not show which one is used`
        : `host ${gap.host} is not named (named: ${joinNames(gap.named)})`;
  }
}

function joinNames(names: readonly string[]): string {
  return names.join(', ') || 'none';
}

/** `offers a BAA: listed services (read 2026-01-02)`. */
export function describeOffer({ status, scope, checked, forbids }: AgreementOffer): string {
  const offer = offers[status] && scope ? `${offers[status]}: ${scope}` : offers[status];
  const parts = [forbids ? 'its terms forbid health data' : '', offer].filter((part) => part !== '');
  return `${parts.join('; ')} (read ${checked})`;
}
