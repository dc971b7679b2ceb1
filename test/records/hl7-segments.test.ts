import { describe, expect, it } from 'vitest';
import { categoriesOf, realLooking } from './scanner.ts';

/** Made up: no such person. */
const HEADER = 'MSH|^~\\&|ADT|H|LAB|H|20240311||ADT^A01|M1|P|2.5.1';
const PATIENT = 'PID|1||7718823^^^H^MR||Kowalczyk^Harold||19570322|M|||4418 Belvieu Ave^^Baltimore^MD^21215||410-532-8841';

/** What a message of these segments is said to hold beside what its patient's segment holds. */
function addedBy(...segments: string[]): string[] {
  const known = categoriesOf(realLooking('adt.hl7', [HEADER, PATIENT].join('\r')));
  expect(known).toEqual(['address', 'date', 'mrn', 'name', 'phone']);
  return categoriesOf(realLooking('adt.hl7', [HEADER, PATIENT, ...segments].join('\r'))).filter((category) => !known.includes(category));
}

describe('segments beside the patient are read', () => {
  it.each([
    ['a number of an employee', 'NK1|1|Kowalczyk^Anna|SPO|||||||||48-33107^^^H', ['other-id']],
    ['the Social Security number of the insured', 'IN1|1|P1|9931\rIN2|7733120|212-58-7713', ['other-id', 'ssn']],
    ['the certification of an insurance', 'IN3|1|7740091-22', ['account']],
    ['an allergy', 'AL1|1|DA|Z88.0', ['clinical']],
    ['a procedure', 'PR1|1||E11.9||20240310', ['clinical']],
    ['what was given', 'RXA|0|1|20240310||J45.40', ['clinical']],
    ['what is written about an order', 'OBR|1|||718-7|||||||||write to h.kowalczyk@comcast.net', ['email']],
    ['a segment of the site', 'ZPD|1|SSN 212-58-7713|h.kowalczyk@comcast.net', ['email', 'ssn']],
  ])('%s', (_what, segment, expected) => {
    expect(addedBy(...segment.split('\r'))).toEqual(expected);
  });
});

describe('segments of staff, organisations and the transport are not', () => {
  it.each([
    'STF|1|S77|Meyer^Ida||||||(410)532-9000|||ida.meyer@harbor.org',
    'ROL|1|AD|AT|77^Meyer^Ida|||||||ida.meyer@harbor.org',
    'PRD|PP|Meyer^Ida|||(410)532-9000^^^ida.meyer@harbor.org',
    'MFE|MAD|1|20240311|77',
  ])('%s', (segment) => {
    expect(addedBy(segment)).toEqual([]);
  });
});

it('a segment of the site with codes and times adds nothing', () => {
  expect(addedBy('ZXT|1|20240311084500|718-7^Hemoglobin^LN|v2.5.1|4f0c2a34-7f5f-4a43-9e44-2c1f6c3a7d10')).toEqual([]);
});

it('what a text says of those who treat does not speak against the patient of the fields', () => {
  const note = 'OBX|1|TX|11506-3||referred by the office, (555) 555-1004, 123 Main St, Springfield, IL 12345';
  expect(categoriesOf(realLooking('adt.hl7', [HEADER, PATIENT, note].join('\r')))).toEqual(['address', 'date', 'mrn', 'name', 'phone']);
});

it('a remittance names the insured where that is somebody else than the patient', () => {
  const header = 'ISA*00*          *00*          *ZZ*S              *ZZ*R              *240101*1253*^*00501*000000905*0*P*:~ST*835*0001~';
  const insured = 'NM1*IL*1*VANCLUYSEN*OTTILIE****MI*XQW884512093~N3*4127 WRENFIELD LN~N4*TOLEDO*OH*43615~DMG*D8*19510327*F~';
  const claim = `${header}CLP*26463774*1*100*80**12*1999999~NM1*QC*1*DOE*JOHN****MI*123456789~${insured}SE*5*0001~`;
  expect(categoriesOf(realLooking('claim.835', claim))).toEqual(['address', 'date', 'health-plan', 'name']);
  expect(realLooking('claim.835', claim.replace(insured, ''))).toEqual([]);
});
