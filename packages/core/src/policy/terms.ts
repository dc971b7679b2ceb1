import { Baa } from '../config/schema.js';

export type AgreementTerm = keyof Baa;

/** What an entry needs to be one at all, and what not every agreement has. */
const NO_TERMS: ReadonlySet<string> = new Set<AgreementTerm>(['vendor', 'signed', 'expires', 'owner', 'hosts', 'plan', 'regions']);

/**
 * What an entry of an agreement must tell beside its dates: the points that a vendor is asked for before the first record is
 * sent, and when somebody read it last.
 */
const TERMS = Object.keys(Baa.shape).filter((key): key is AgreementTerm => !NO_TERMS.has(key));

/** The points that an entry doesn't tell, or tells the wrong way: data that may be combined. */
export function findMissingTerms(baa: Baa): AgreementTerm[] {
  return TERMS.filter((term) => baa[term] === undefined || baa[term] === '' || baa[term] === false);
}
