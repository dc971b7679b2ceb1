import { inspectCity, inspectState, inspectStreet, inspectZip } from './address.js';
import { inspectDiagnosis, inspectPsychotherapy, inspectSex, inspectSubstanceUse } from './clinical.js';
import { inspectAge, inspectBirthDate, inspectDate } from './dates.js';
import { inspectEmail } from './email.js';
import type { Inspection, InspectionData, Inspector } from './inspection.js';
import { inspectFamilyName, inspectFullName, inspectGivenName } from './names.js';
import { inspectBiometric, inspectIp, inspectIssuer, inspectPhoto, inspectUrl } from './network.js';
import {
  inspectAccount,
  inspectDevice,
  inspectGroup,
  inspectHealthPlan,
  inspectLicense,
  inspectMrn,
  inspectOtherId,
  inspectVehicle,
} from './numbers.js';
import { inspectPhone } from './phone.js';
import { inspectSsn } from './ssn.js';

export type { Inspection, InspectionData } from './inspection.js';
export { toInspectionData } from './inspection.js';

const inspectContact: Inspector = (text, data) => (text.includes('@') ? inspectEmail(text, data) : inspectPhone(text, data));
const inspectFax: Inspector = (text, data) => asRole(inspectPhone(text, data), 'telefax');

function asRole(inspection: Inspection | undefined, role: string): Inspection | undefined {
  return inspection && { ...inspection, role };
}

/** A field for numbers of a person may hold the Social Security number with its dashes. */
const orSsn =
  (inspect: Inspector): Inspector =>
  (text, data) =>
    (/^\d{3}-\d{2}-\d{4}$/.test(text) ? inspectSsn(text, data) : undefined) ?? inspect(text, data);

const INSPECTORS: Readonly<Record<string, Inspector>> = {
  'family-name': inspectFamilyName,
  'given-name': inspectGivenName,
  'full-name': inspectFullName,
  // A field for a person may hold a number or a reference, too: a name has two words.
  person: (text, data) => (/\p{L}{2,},? \p{L}/u.test(text) ? inspectFullName(text, data) : undefined),
  zip: inspectZip,
  city: inspectCity,
  state: inspectState,
  street: (text, data) => inspectStreet(text, data) ?? (/^\d{5}/.test(text) ? inspectZip(text, data) : undefined),
  'birth-date': inspectBirthDate,
  age: inspectAge,
  date: inspectDate,
  telephone: inspectPhone,
  telefax: inspectFax,
  email: inspectEmail,
  contact: inspectContact,
  'social-security': inspectSsn,
  'medical-record': orSsn(inspectMrn),
  'plan-number': orSsn(inspectHealthPlan),
  'group-number': orSsn(inspectGroup),
  'account-number': orSsn(inspectAccount),
  issuer: inspectIssuer,
  'license-number': inspectLicense,
  'vehicle-number': inspectVehicle,
  device: inspectDevice,
  url: inspectUrl,
  'ip-address': inspectIp,
  'body-print': inspectBiometric,
  picture: inspectPhoto,
  'other-number': orSsn(inspectOtherId),
  sex: inspectSex,
  diagnosis: inspectDiagnosis,
  'substance-use': inspectSubstanceUse,
  'therapy-note': inspectPsychotherapy,
};

const LONGEST = 4_000;
/** Longest of the words that say that there is no value. */
const LONGEST_EMPTY = 24;

/** What a value is, asked by the role of its field. */
export function inspect(role: string, text: string, data: InspectionData): Inspection | undefined {
  // A longer text may be a slice that keeps its whole file in memory.
  if (text.length >= SHORT || !REPEATED.has(role)) return inspectNew(role, text, data);
  const { remembered } = data;
  const key = `${role} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known ?? undefined;
  const inspection = inspectNew(role, text, data);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, inspection ?? null);
  return inspection;
}

/** Roles whose values come again and again: what is found out about one is remembered. */
const REPEATED = new Set(['family-name', 'given-name', 'full-name', 'zip', 'city', 'state', 'sex']);
const SHORT = 13;
const MOST_REMEMBERED = 50_000;

function inspectNew(role: string, text: string, data: InspectionData): Inspection | undefined {
  const value = text.length > LONGEST ? '' : text.trim();
  if (value.length <= LONGEST_EMPTY && data.samples.empty.has(value.toLowerCase())) return undefined;
  return INSPECTORS[role]?.(value, data);
}
