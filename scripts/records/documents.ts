import type { Person } from './people.ts';

/** A day as people write it, and as HL7 and X12 do. */
const toSlashed = (iso: string) => iso.replace(/(....)-(..)-(..)/, '$2/$3/$1');
const toCompact = (iso: string) => iso.replace(/-/g, '');

/** Columns of a table, and the category that each planted one is of. */
export const COLUMNS: readonly (readonly [column: string, value: (person: Person) => string, category: string])[] = [
  ['first_name', ({ given }) => given, 'name'],
  ['last_name', ({ family }) => family, 'name'],
  ['dob', ({ birth }) => birth, 'date'],
  ['ssn', ({ ssn }) => ssn, 'ssn'],
  ['phone', ({ phone }) => phone, 'phone'],
  ['fax', ({ fax }) => fax, 'fax'],
  ['email', ({ email }) => email, 'email'],
  ['street', ({ street }) => street, 'address'],
  ['city', ({ city }) => city, 'address'],
  ['state', ({ state }) => state, 'none'],
  ['zip', ({ zip }) => zip, 'address'],
  ['mrn', ({ mrn }) => mrn, 'mrn'],
  ['member_id', ({ memberId }) => memberId, 'health-plan'],
  ['account_number', ({ account }) => account, 'account'],
  ['drivers_license', ({ license }) => license, 'license'],
  ['license_plate', ({ plate }) => plate, 'vehicle'],
  ['device_serial_number', ({ device }) => device, 'device'],
  ['ip_address', ({ ip }) => ip, 'ip'],
  ['profile_url', ({ url }) => url, 'url'],
];

/** A document that one person was planted into, and the categories that it then holds. */
export interface PlantedDocument {
  readonly path: string;
  readonly text: string;
  readonly categories: readonly string[];
}

/** Puts a person into the patient of a document; undefined for one that has no patient. */
export function plant(path: string, text: string, person: Person): PlantedDocument | undefined {
  if (/(?:^|[\r\n\v])MSH\|/.test(text)) return plantHl7(path, text, person);
  if (/^\s*ISA/.test(text)) return plantX12(path, text, person);
  if (text.includes('<recordTarget')) return plantCda(path, text, person);
  return text.includes('"resourceType"') ? plantFhir(path, text, person) : undefined;
}

function plantHl7(path: string, text: string, person: Person): PlantedDocument | undefined {
  const pid = /(^|[\r\n])PID\|[^\r\n]*/.exec(text);
  if (!pid || !/(?:^|[\r\n\v])MSH\|\^~\\&/.test(text)) return undefined;
  const { given, family, birth, sex, street, city, state, zip, phone, mrn, account, ssn } = person;
  const fields = [
    'PID',
    '1',
    '',
    `${mrn}^^^H^MR`,
    '',
    `${family}^${given}`,
    '',
    toCompact(birth),
    sex,
    '',
    '',
    `${street}^^${city}^${state}^${zip}`,
    '',
    phone,
    '',
    '',
    '',
    '',
    account,
    ssn.replace(/-/g, ''),
  ];
  const others = text.replace(/(^|[\r\n])(?:NK1|GT1|IN1|IN2)\|[^\r\n]*/g, '');
  const planted = others.replace(/(^|[\r\n])PID\|[^\r\n]*/, `$1${fields.join('|')}`);
  return { path, text: planted, categories: ['name', 'date', 'address', 'phone', 'mrn', 'account', 'ssn'] };
}

function plantX12(path: string, text: string, person: Person): PlantedDocument | undefined {
  const element = text.trimStart().charAt(3);
  const segment = /^\s*ISA(?:.[^]*?){16}([^])/.exec(text) ? text.trimStart().charAt(105) : '~';
  const isOfCare = new RegExp(`ST\\${element}(?:27[01678]|83[457])\\${element}`).test(text);
  if (!isOfCare || !text.includes(`NM1${element}IL${element}`) || segment === '') return undefined;
  const join = (...elements: string[]) => elements.join(element);
  const { given, family, street, city, state, zip, birth, sex, memberId } = person;
  const loop = [
    join('NM1', 'IL', '1', family.toUpperCase(), given.toUpperCase(), '', '', '', 'MI', memberId),
    join('N3', street.toUpperCase()),
    join('N4', city.toUpperCase(), state, zip),
    join('DMG', 'D8', toCompact(birth), sex),
  ];
  const parts = text.split(segment);
  const at = parts.findIndex((part) => part.trimStart().startsWith(join('NM1', 'IL', '')));
  // What the message says of the same person goes: an enrolment has numbers of the member before the name.
  let start = at;
  while (/^\s*REF\b/.test(parts[start - 1] ?? '')) start--;
  let end = at + 1;
  while (/^\s*(?:N3|N4|DMG|REF|PER)\b/.test(parts[end] ?? '')) end++;
  return {
    path,
    text: [...parts.slice(0, start), ...loop.map((part) => `\n${part}`), ...parts.slice(end)].join(segment),
    categories: ['name', 'address', 'date', 'health-plan'],
  };
}

function plantCda(path: string, text: string, person: Person): PlantedDocument | undefined {
  const found = /<patientRole[^>]*>[^]*?<\/patientRole>/.exec(text);
  if (!found) return undefined;
  const { given, family, birth, sex, street, city, state, zip, phone, mrn } = person;
  const role = `<patientRole classCode="PAT"><id root="2.16.840.1.113883.19.5" extension="${mrn}"/><addr use="HP"><streetAddressLine>${street}</streetAddressLine><city>${city}</city><state>${state}</state><postalCode>${zip}</postalCode></addr><telecom use="HP" value="tel:${phone}"/><patient><name><given>${given}</given><family>${family}</family></name><administrativeGenderCode code="${sex}"/><birthTime value="${toCompact(birth)}"/></patient></patientRole>`;
  const withoutKin = text.replace(found[0], role).replace(/<participant\b[^]*?<\/participant>/g, '');
  return { path, text: withoutKin, categories: ['name', 'address', 'date', 'phone', 'mrn'] };
}

/** Into every patient of a document; one with a record on each line, and one that is no valid JSON, is left out. */
function plantFhir(path: string, text: string, person: Person): PlantedDocument | undefined {
  if (/\}\s*\n\s*\{/.test(text) || !isJson(text)) return undefined;
  let isPlanted = false;
  const { given, family, birth, sex, street, city, state, zip, phone, email, mrn, ssn } = person;
  const document: unknown = JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || (value as { resourceType?: string }).resourceType !== 'Patient') return value;
    isPlanted = true;
    return {
      resourceType: 'Patient',
      id: 'p1',
      identifier: [{ value: mrn }, { system: 'http://hl7.org/fhir/sid/us-ssn', value: ssn }],
      name: [{ family, given: [given] }],
      gender: sex === 'M' ? 'male' : 'female',
      birthDate: birth,
      telecom: [
        { system: 'phone', value: phone },
        { system: 'email', value: email },
      ],
      address: [{ line: [street], city, state, postalCode: zip }],
    };
  });
  const categories = ['name', 'address', 'date', 'phone', 'email', 'mrn', 'ssn'];
  return isPlanted ? { path, text: JSON.stringify(document, null, 1), categories } : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A clinician's note about a person. */
export function toNote({ given, family, birth, mrn, phone, street, city, state, zip }: Person): PlantedDocument {
  const text = `Progress note\n\nPatient: ${given} ${family}   DOB: ${toSlashed(birth)}   MRN: ${mrn}\nSeen for follow-up of hypertension. Call back at ${phone}.\nHome address ${street}, ${city}, ${state} ${zip}.\n`;
  return { path: 'notes/visit.txt', text, categories: ['name', 'date', 'mrn', 'phone', 'address'] };
}
