import type { Vendor } from './model/vendor.js';

/** Who receives the data. */
export interface Recipient {
  readonly vendor: string;
  readonly name: string;
  readonly product?: string;
  readonly host?: string;
  readonly thirdParty: boolean;
  /** How the recipient was found: `package`, `class`, `option`, `host`, or `assumed` when it could not be resolved. */
  readonly how: 'package' | 'class' | 'option' | 'host' | 'assumed';
}

/** What the project's configuration says about a BAA with the recipient. */
export interface BaaState {
  readonly state: 'covered' | 'gap' | 'none' | 'not-needed' | 'unknown';
  /** What is missing, for a gap. */
  readonly missing: readonly AgreementGap[];
  /** What the vendor is publicly known to offer. */
  readonly offered?: AgreementOffer;
}

/** A recipient with what the BAAs say about it. */
export interface JudgedRecipient {
  readonly recipient: Recipient;
  readonly baa: BaaState;
}

/**
 * Why a BAA doesn't cover what is used. Dates are ISO dates; `named` is what it lists. A product or host is absent where the
 * code doesn't show it.
 */
export type AgreementGap =
  | { readonly kind: 'forbidden'; readonly vendor: string }
  | { readonly kind: 'not-yet-signed'; readonly signed: string }
  | { readonly kind: 'expired'; readonly expires: string }
  | { readonly kind: 'product'; readonly product?: string; readonly named: readonly string[] }
  | { readonly kind: 'host'; readonly host?: string; readonly named: readonly string[] };

/** What a vendor says in public, as read on a day (ISO date). */
export interface AgreementOffer {
  readonly status: Vendor['baa']['status'];
  readonly scope: string;
  readonly checked: string;
  /** True where its terms forbid health data. */
  readonly forbids: boolean;
}

/** How a recipient stands: `inside` the boundary, or a third party that an agreement covers, almost covers, or doesn't cover. */
export type AgreementStanding = 'inside' | 'covered' | 'gap' | 'none';
