import { isCardNumber, isDeviceUdi, isMbi, isVin } from './check-digits.js';
import { digitsOf, isPattern } from './digits.js';
import type { Inspection, InspectionData, Inspector } from './inspection.js';

const SHAPE = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9 ./_#-]{2,38}[A-Za-z0-9]$/;
const VERSION = /^\d+\.\d+(?:\.\d+)*$/;
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** A number without a check: letters and digits, with at least three digits, and not a date, a version or a UUID. */
function inspectNumber(text: string, role: string, { samples }: InspectionData, test = 'number'): Inspection | undefined {
  if (!SHAPE.test(text) || UUID.test(text) || VERSION.test(text)) return undefined;
  const digits = digitsOf(text);
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const isTyped = samples.numbers.has(bare) || samples.ssns.has(digits) || isPattern(digits) || isNumbered(text, digits, samples);
  return digits.length < 3 ? undefined : { role, outcomes: [[test, isTyped ? 'pattern' : 'plain']], normal: bare };
}

/** Words with a short number after them: `TEST-001`, `patient12`, `MEMBER123`. */
function isNumbered(text: string, digits: string, samples: InspectionData['samples']): boolean {
  const words = text.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => samples.nameWords.has(word)) || (digits.length < 5 && words.join('').length > digits.length);
}

const numberOf =
  (role: string): Inspector =>
  (text, data) =>
    inspectNumber(text, role, data);

export const inspectMrn = numberOf('medical-record');
export const inspectLicense = numberOf('license-number');
export const inspectOtherId = numberOf('other-number');

/** Numbers of plans are tested apart: whoever makes up a claim types them, where numbers of records are drawn by a program. */
const PLAN_TEST = 'plan-number';

/** Plans number their members at length; whoever makes a number up seldom types so many characters without a pattern. */
const LONG = 9;

/** A health plan's number. One of Medicare has a fixed form, which CMS's synthetic ones break. */
export const inspectHealthPlan: Inspector = (text, data) => {
  const inspection = inspectNumber(text, 'plan-number', data, PLAN_TEST);
  const isSynthetic = /^1S\d\d/.test(text) && !isMbi(text);
  if (inspection && isSynthetic) return { ...inspection, outcomes: [[PLAN_TEST, 'pattern']] };
  const isLong =
    inspection !== undefined && inspection.normal.length >= LONG && inspection.outcomes.some(([, outcome]) => outcome === 'plain');
  return isLong ? { ...inspection, outcomes: [[PLAN_TEST, 'long']] } : inspection;
};

/** A group is numbered as its employer or plan likes, `12345` or `GOLD`: that tells nothing of the person. */
export const inspectGroup: Inspector = (text, data) => {
  const inspection = inspectNumber(text, 'group-number', data);
  return inspection && { ...inspection, outcomes: [] };
};

export const inspectAccount: Inspector = (text, data) =>
  isCardNumber(text)
    ? { ...inspectNumber(text, 'account-number', data), role: 'account-number', outcomes: [], normal: digitsOf(text) }
    : inspectNumber(text, 'account-number', data);

/** A vehicle by its identification number, or by a plate of five to eight letters and digits. */
export const inspectVehicle: Inspector = (text, data) =>
  isVin(text) || /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}$/.test(text)
    ? inspectNumber(text, 'vehicle-number', data)
    : undefined;

export const inspectDevice: Inspector = (text, data) =>
  isDeviceUdi(text) ? { role: 'device', outcomes: [], normal: text } : inspectNumber(text, 'device', data);
