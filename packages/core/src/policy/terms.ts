import { daysBetween } from '../days.js';
import { SOON } from '../config/expiring.js';
import { Baa } from '../config/schema.js';

export type AgreementTerm = keyof Baa;

/** What an entry needs to be one at all, and what not every agreement has. */
const NO_TERMS: ReadonlySet<string> = new Set<AgreementTerm>(['vendor', 'signed', 'expires', 'hosts', 'plan', 'regions']);

/**
 * What an entry of an agreement must tell beside its dates: the points that a vendor is asked for before the first record is
 * sent, who answers for it, and when somebody read it last.
 */
const TERMS = Object.keys(Baa.shape).filter((key): key is AgreementTerm => !NO_TERMS.has(key));

/** Whose agreement it is as long as nobody has said so. */
export const NO_OWNER = 'not assigned yet';

/** The points that an entry doesn't tell, or tells the wrong way: data that may be combined. */
export function findMissingTerms(baa: Baa): AgreementTerm[] {
  return TERMS.filter((term) => !isTold(baa[term]));
}

function isTold(value: Baa[AgreementTerm]): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value !== NO_OWNER;
  return Array.isArray(value) ? value.some(isTold) : value !== undefined && value !== false;
}

/** What an agreement must tell by its dates, and doesn't on a day. */
export type AgreementDate = 'signature' | 'time left' | 'reviewed';

/**
 * What the dates of an entry leave open on a day (ISO date): it is not signed yet, it has ended or soon will with none that
 * goes on, or it is said to have been read on a day that is still to come.
 */
export function findOpenDates(baa: Baa, all: readonly Baa[], today: string): AgreementDate[] {
  const { signed, expires, reviewed = '' } = baa;
  const isEnding = daysBetween(today, expires) <= SOON && !all.some((other) => goesOn(other, baa, today));
  return [
    ...(signed > today && !all.some((other) => holdsUntil(other, baa, today)) ? (['signature'] as const) : []),
    ...(isEnding ? (['time left'] as const) : []),
    ...(reviewed > today ? (['reviewed'] as const) : []),
  ];
}

/** True for an entry that has ended, and that another one has taken the place of. */
export function isReplaced(baa: Baa, all: readonly Baa[], today: string): boolean {
  return baa.expires < today && all.some((other) => goesOn(other, baa, today));
}

/** True for an agreement on the same that lasts, and leaves no day between. */
function goesOn(other: Baa, baa: Baa, today: string): boolean {
  const lasts = other.expires > baa.expires && daysBetween(today, other.expires) > SOON;
  return lasts && isOnSame(other, baa) && (other.signed <= today || daysBetween(baa.expires, other.signed) <= 1);
}

/** True for an agreement on the same that holds until the other one begins. */
function holdsUntil(other: Baa, { signed, ...rest }: Baa, today: string): boolean {
  return other.signed <= today && daysBetween(other.expires, signed) <= 1 && isOnSame(other, rest);
}

/** True for an agreement with the same vendor on at least the same services and hosts. */
function isOnSame(other: Baa, { vendor, products, hosts }: Pick<Baa, 'vendor' | 'products' | 'hosts'>): boolean {
  return other.vendor === vendor && holdsAll(other.products, products) && holdsAll(other.hosts, hosts);
}

/** True where a list names all that another does; without one it is all there is. */
function holdsAll(list: readonly string[] | undefined, wanted: readonly string[] | undefined): boolean {
  return list === undefined || (wanted !== undefined && wanted.every((each) => list.includes(each)));
}
