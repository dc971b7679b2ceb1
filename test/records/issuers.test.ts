import { describe, expect, it } from 'vitest';
import { categoriesOf, realLooking, scanText } from './scanner.ts';

/** Made up: no such person. */
const MEMBERS = {
  name: [{ family: 'Vancluysen', given: ['Ottilie'] }],
  telecom: [{ system: 'phone', value: '419-842-6713' }],
  birthDate: '1951-03-27',
  address: [{ line: ['4127 Wrenfield Ln'], city: 'Toledo', state: 'OH', postalCode: '43615' }],
};
const withNumber = (identifier: object) => JSON.stringify({ resourceType: 'Patient', identifier: [identifier], ...MEMBERS });

describe('who gave a number says which number it is', () => {
  it.each([
    ['a Social Security number', 'http://hl7.org/fhir/sid/us-ssn', '283547719', 'ssn'],
    ['one by its object identifier', 'urn:oid:2.16.840.1.113883.4.1', '283547719', 'ssn'],
    ['the licence of a state', 'urn:oid:2.16.840.1.113883.4.3.39', 'RT441907', 'license'],
    ['a number of Medicare', 'http://hl7.org/fhir/sid/us-mbi', '2FG5TE4MK72', 'health-plan'],
    ['a number of a hospital', 'urn:oid:2.16.840.1.113883.3.4411', '20847713', 'mrn'],
    ['an object identifier that only begins alike', 'urn:oid:2.16.840.1.113883.4.11', '20847713', 'mrn'],
  ])('%s in FHIR, in either order', (_what, system, value, category) => {
    expect(categoriesOf(realLooking('patient.json', withNumber({ system, value })))).toContain(category);
    expect(categoriesOf(realLooking('patient.json', withNumber({ value, system })))).toContain(category);
    const xml = `<Patient xmlns="http://hl7.org/fhir"><identifier><system value="${system}"/><value value="${value}"/></identifier><name><family value="Vancluysen"/><given value="Ottilie"/></name><telecom><value value="419-842-6713"/></telecom><birthDate value="1951-03-27"/><address><line value="4127 Wrenfield Ln"/><city value="Toledo"/><state value="OH"/><postalCode value="43615"/></address></Patient>`;
    expect(categoriesOf(realLooking('patient.xml', xml))).toContain(category);
  });

  it('the system of a telephone, a code or a profile is none of these', () => {
    const coded = { ...MEMBERS, maritalStatus: { coding: [{ system: 'http://hl7.org/fhir/sid/us-ssn', code: 'M' }] } };
    const [record] = realLooking('patient.json', JSON.stringify({ resourceType: 'Patient', ...coded }));
    expect(categoriesOf(record ? [record] : [])).toEqual(['address', 'date', 'name', 'phone']);
  });
});

describe('a generator that gave the number made up the person', () => {
  const patientOf = (system: string) => withNumber({ system, value: '20847713' });

  it.each(['https://github.com/synthetichealth/synthea', 'http://hospital.smarthealthit.org'])('%s', (system) => {
    expect(scanText('patient.json', patientOf(system)).observations.map(({ verdict }) => verdict)).not.toContain('real-looking');
  });
  it.each(['urn:oid:2.16.840.1.113883.3.4411', 'https://mercy-toledo.net/mrn'])('%s is none', (system) => {
    expect(realLooking('patient.json', patientOf(system))).toHaveLength(1);
  });
});

describe('members of a resource have no order', () => {
  const late = JSON.stringify({
    ...MEMBERS,
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '283547719' }],
    resourceType: 'Patient',
  });

  it.each([
    ['alone', late],
    ['in a bundle whose type is late, too', `{"entry":[{"resource":${late}}],"resourceType":"Bundle"}`],
    ['on each line', `${late}\n${late}\n`],
  ])('the type may stand behind all others: %s', (_where, text) => {
    expect(categoriesOf(realLooking('patient.json', text))).toEqual(['address', 'date', 'name', 'phone', 'ssn']);
  });
  it('one that is staff by its late type is no patient', () => {
    const staff = JSON.stringify({ ...MEMBERS, resourceType: 'Practitioner' });
    expect(realLooking('staff.json', staff)).toEqual([]);
  });
});

it('a part of a clinical document is known without its namespace', () => {
  const part =
    '<recordTarget><patientRole><id root="2.16.840.1.113883.3.4411" extension="20847713"/><addr><streetAddressLine>4127 Wrenfield Ln</streetAddressLine><city>Toledo</city><state>OH</state><postalCode>43615</postalCode></addr><telecom value="tel:(419)842-6713"/><patient><name><given>Ottilie</given><family>Vancluysen</family></name><birthTime value="19510327"/></patient></patientRole></recordTarget>';
  expect(categoriesOf(realLooking('header.xml', part))).toEqual(['address', 'date', 'mrn', 'name', 'phone']);
});
