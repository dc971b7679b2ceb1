import type { InspectionData, Inspector } from './inspection.js';

const ISO = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]?\d{2}:?\d{2}.*|\d{0,6}|Z)?$/;
const SLASHED = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: .*)?$/;
const NAMED = /^(?:(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\d{4})|([A-Za-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const OLDEST = 125;

/** The ISO date that a text writes, whatever the order and the signs between; undefined for a text that is no day. */
export function toIsoDate(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return ofSlashed(Number(slashed[1]), Number(slashed[2]), slashed[3] ?? '');
  const named = NAMED.exec(text);
  if (!named) return undefined;
  const month = MONTHS.indexOf((named[2] ?? named[4] ?? '').toLowerCase()) + 1;
  return isoOf(Number(named[3] ?? named[6]), month, Number(named[1] ?? named[5]));
}

function ofSlashed(first: number, second: number, year: string): string | undefined {
  const full = year.length === 2 ? Number(year) + (Number(year) > 30 ? 1900 : 2000) : Number(year);
  return isoOf(full, first, second) ?? isoOf(full, second, first);
}

function isoOf(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole years between two ISO dates. */
export function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** A day of birth. Safe Harbor lets the year stand, so a year alone is none. */
export const inspectBirthDate: Inspector = (text, data) => {
  const date = toIsoDate(text);
  if (date === undefined) return undefined;
  return { role: 'birth-date', outcomes: [['birth-date', standingOf(date, data)]], normal: date };
};

function standingOf(date: string, { samples, today }: InspectionData): string {
  const age = yearsBetween(date, today);
  if (samples.dates.has(date)) return 'sample';
  if (date > today || age > OLDEST) return 'impossible';
  if (age > 89) return 'over-89';
  if (date.endsWith('-01-01')) return 'new-year';
  return date.endsWith('-01') || date.endsWith('-15') ? 'first-or-fifteenth' : 'plain';
}

/** Another date of a person. It tells nothing of its origin. */
export const inspectDate: Inspector = (text, { today }) => {
  const date = toIsoDate(text);
  if (date === undefined || date > today || yearsBetween(date, today) > OLDEST) return undefined;
  return { role: 'date', outcomes: [], normal: date };
};

/** An age over 89, which Safe Harbor asks to be written as "90 or older". */
export const inspectAge: Inspector = (text) => {
  const age = /^0?(\d{2,3})Y?$/.exec(text)?.[1];
  return age !== undefined && Number(age) > 89 && Number(age) <= OLDEST ? { role: 'age', outcomes: [], normal: age } : undefined;
};
