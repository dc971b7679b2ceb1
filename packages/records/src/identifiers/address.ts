import { normalCity } from './cities.js';
import type { Inspection, InspectionData, Inspector } from './inspection.js';

/** The street of an address: a number and words, or a post-office box. */
export const inspectStreet: Inspector = (text, { samples }) => {
  if (text.length > 120 || !/\d/.test(text)) return undefined;
  const [, number, rest] = /^(\d{1,6})(?:-\d{1,5})?[A-Za-z]?\s+(\S.{1,110})$/.exec(text) ?? [];
  if (number === undefined || rest === undefined) {
    return /^p\.?\s?o\.?\s?box\s+\d+/i.test(text) ? { role: 'street', outcomes: [], normal: '' } : undefined;
  }
  const outcomes: Inspection['outcomes'] = [
    ['street', streetStanding(number, rest, samples)],
    ['street-type', streetWords(rest).some((word) => samples.streetTypes.has(word)) ? 'common' : 'rare'],
  ];
  return { role: 'street', outcomes, normal: rest.toLowerCase() };
};

function streetStanding(number: string, rest: string, samples: InspectionData['samples']): string {
  if (number.startsWith('0')) return 'leading-zero';
  const named = streetWords(rest).filter((word) => !DIRECTIONS.has(word));
  const name = named.slice(0, Math.max(1, named.length - 1)).join(' ');
  const isSample = samples.streets.has(name) || samples.streets.has(named[0] ?? '') || TYPED.test(number);
  return isSample ? 'sample' : 'plain';
}

function streetWords(rest: string): string[] {
  return rest
    .toLowerCase()
    .replace(/[.,].*$/, '')
    .split(/\s+/);
}

/** House numbers that are typed without thinking of a house. */
const TYPED = /^(?:12345?|123|(\d)\1\1+|1000?|4321|1984)$/;
const DIRECTIONS = new Set(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw', 'north', 'south', 'east', 'west']);

/** A ZIP code, and whether it is in use. Three digits alone are what Safe Harbor leaves. */
export const inspectZip: Inspector = (text, data) => {
  const zip = /^(\d{5})(?:-?(?:\d{4})?)?$/.exec(text)?.[1];
  if (zip === undefined) return undefined;
  return { role: 'zip', outcomes: [['zip', zipStanding(zip, data)]], normal: zip };
};

function zipStanding(zip: string, data: InspectionData): string {
  if (data.samples.zips.has(zip)) return 'sample';
  return statesOf(zip, data).length > 0 ? 'exists' : 'unknown';
}

/** The states that a ZIP code in use lies in; nearly always one. */
export function statesOf(zip: string, { zipCodes }: InspectionData): string[] {
  const states = Object.entries(zipCodes[zip.slice(0, 3)] ?? {});
  return states.filter(([, bits]) => isBitSet(bits, Number(zip.slice(3)))).map(([state]) => state);
}

/** The states of the codes that begin like a ZIP code: one that is newer than the table, or drawn from the state's range, lies there too. */
export function areaOf(zip: string, { zipCodes }: InspectionData): string[] {
  return Object.keys(zipCodes[zip.slice(0, 3)] ?? {});
}

/** True when the bit of a number in hexadecimal digits is set. */
function isBitSet(hexadecimal: string, bit: number): boolean {
  const digit = parseInt(hexadecimal.at(-1 - Math.floor(bit / 4)) ?? '0', 16);
  return ((digit >> (bit % 4)) & 1) === 1;
}

export const inspectCity: Inspector = (text) =>
  /^\p{Lu}[\p{L} .'’-]{1,40}$/u.test(text) ? { role: 'city', outcomes: [], normal: normalCity(text) } : undefined;

export function isStateName(text: string): boolean {
  return STATES.has(text.toUpperCase());
}

/** A whole address on one line: `4418 Belvieu Ave, Baltimore, MD 21215`. */
const ADDRESS =
  /^(\S[^,]{3,80}(?:, (?:Apt|Unit|Suite|Ste|#)[^,]{1,20})?),\s*([^,\d]{2,40}),\s*([A-Za-z]{2}),?\s+(\d{5}(?:-\d{4})?)(?:,? (?:USA?|United States))?$/;

/** The parts of a street's value by their roles; the value itself where it is no whole address. */
export function partsOfAddress(text: string): readonly (readonly [role: string, text: string])[] {
  const [, street, city, state, zip] = ADDRESS.exec(text.trim()) ?? [];
  if (street === undefined || city === undefined || state === undefined || zip === undefined) return [['street', text]];
  return [
    ['street', street],
    ['city', city],
    ['state', state],
    ['zip', zip],
  ];
}

/** A state by its two letters, or by its name. */
export const inspectState: Inspector = (text) => {
  const code = STATES.get(text.toUpperCase().replace(/^US-/, ''));
  return code === undefined ? undefined : { role: 'state', outcomes: [], normal: code };
};

const NAMES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';
const STATES = new Map(
  NAMES.split(',').flatMap((entry) => {
    const [code = '', ...name] = entry.split(' ');
    return [
      [code, code],
      [name.join(' ').toUpperCase(), code],
    ] as const;
  }),
);
