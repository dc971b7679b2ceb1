import { digitsOf, isPattern } from './digits.js';
import { type Inspector, unlessMasked } from './inspection.js';

/**
 * A Social Security number by the rules of its issue: areas 000, 666 and 9xx, group 00 and serial 0000 were never
 * issued; areas 734-749 and 773-899 only since the randomisation of 2011. 9xx with a group of the ITIN ranges is a
 * person's taxpayer number.
 */
export const inspectSsn: Inspector = (text, { samples }) => {
  if (!/^\d{3}([- ]?)\d{2}\1\d{4}$/.test(text)) return undefined;
  const digits = digitsOf(text);
  return unlessMasked(text, 'social-security', [['social-security', standingOf(digits, samples.ssns)]], digits);
};

function standingOf(digits: string, samples: ReadonlySet<string>): string {
  if (samples.has(digits) || isPattern(digits)) return 'pattern';
  if (/^(?:000|666|999|\d{3}00|\d{5}0000)/.test(digits)) return 'never-issued';
  const area = Number(digits.slice(0, 3));
  if (area >= 900) return isItinGroup(Number(digits.slice(3, 5))) ? 'issued-since-2011' : 'never-issued';
  return isSince2011(area) ? 'issued-since-2011' : 'issued-before-2011';
}

function isSince2011(area: number): boolean {
  return (area >= 734 && area <= 749) || (area >= 773 && area <= 899);
}

function isItinGroup(group: number): boolean {
  return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
}
