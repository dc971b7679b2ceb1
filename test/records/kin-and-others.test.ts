import { describe, expect, it } from 'vitest';
import { categoriesOf, realLooking, scanText } from './scanner.ts';

/** Made up: no such people. */
const HEADER = 'MSH|^~\\&|ADT|H|LAB|H|20240311||ADT^A40|M1|P|2.5.1';
const PID = 'PID|1||7718823^^^H^MR||Kowalczyk^Harold||19570322|M|||4418 Belvieu Ave^^Baltimore^MD^21215||410-532-8841';
const SAMPLE = 'PID|1||123456^^^H^MR||DOE^JANE||19800101|F|||123 Main St^^Springfield^IL^12345||555-555-1212';
const ISA = 'ISA*00*          *00*          *ZZ*S              *ZZ*R              *240101*1253*^*00501*000000905*0*P*:~';
const SUBSCRIBER = 'NM1*IL*1*VANCLUYSEN*OTTILIE****MI*XQW884512093~N3*4127 WRENFIELD LN~N4*TOLEDO*OH*43615~DMG*D8*19510327*F~';
const patient = (name: object, more: object = {}) => ({ resource: { resourceType: 'Patient', name: [name], ...more } });
const KIN = {
  resource: {
    resourceType: 'RelatedPerson',
    name: [{ family: 'Vancluysen', given: ['Ottilie'] }],
    telecom: [{ system: 'phone', value: '419-842-6713' }],
    birthDate: '1951-03-27',
    address: [{ line: ['4127 Wrenfield Ln'], city: 'Toledo', state: 'OH', postalCode: '43615' }],
  },
};
const MADE_UP = patient(
  { family: 'Doe', given: ['Jane'] },
  { birthDate: '1980-01-01', telecom: [{ system: 'phone', value: '555-555-1212' }] },
);
const bundle = (...entry: object[]) => JSON.stringify({ resourceType: 'Bundle', entry });
const verdicts = (path: string, text: string) => scanText(path, text).observations.map(({ verdict }) => verdict);

describe('each patient of an HL7 message is a record', () => {
  it.each([
    ['second', [SAMPLE, 'PV1|1|I', PID]],
    ['first', [PID, 'PV1|1|I', SAMPLE]],
  ])('the %s one', (_which, segments) => {
    const [found, ...others] = realLooking('a.hl7', [HEADER, ...segments].join('\r'));
    expect(found?.records).toBe(1);
    expect(others).toEqual([]);
  });

  it('one message of two sample patients is none', () => {
    expect(realLooking('a.hl7', [HEADER, SAMPLE, SAMPLE].join('\r'))).toEqual([]);
  });
});

it('a telephone in parts is read, and one without its area is not', () => {
  const withParts = (parts: string) => categoriesOf(realLooking('a.hl7', [HEADER, PID.replace('410-532-8841', parts)].join('\r')));
  expect(withParts('^PRN^PH^^1^410^5328841')).toContain('phone');
  expect(withParts('^PRN^PH^^1^^5328841')).not.toContain('phone');
});

it('who numbers patients of tests made them up', () => {
  const message = (issuer: string) => [HEADER, PID.replace('^^^H^MR', `^^^${issuer}^MR`)].join('\r');
  expect(realLooking('a.hl7', message('HARBOR'))).toHaveLength(1);
  expect(realLooking('a.hl7', message('NIST-MPI-1'))).toEqual([]);
});

describe('kin are as made up as their patient', () => {
  it('beside a made-up patient', () => {
    expect(verdicts('b.json', bundle(MADE_UP, KIN))).not.toContain('real-looking');
  });

  it('not beside one who looks real, and not alone', () => {
    const real = patient(KIN.resource.name[0] ?? {}, { ...KIN.resource, resourceType: 'Patient' });
    expect(verdicts('b.json', bundle(real, KIN))).toEqual(['real-looking']);
    expect(verdicts('b.json', bundle(KIN))).toEqual(['real-looking']);
  });

  it('a patient who looks real stands out beside made-up kin', () => {
    const kin = { resource: { ...MADE_UP.resource, resourceType: 'RelatedPerson' } };
    const real = patient(KIN.resource.name[0] ?? {}, { ...KIN.resource, resourceType: 'Patient' });
    expect(verdicts('b.json', bundle(real, kin))).toContain('real-looking');
  });
});

describe('what an X12 message is about', () => {
  const send = (message: string, ...segments: string[]) => `${ISA}ST*${message}*0001~${segments.join('')}SE*9*0001~`;

  it('an invoice names nobody in care', () => {
    expect(realLooking('c.x12', send('837', SUBSCRIBER))).toHaveLength(1);
    expect(verdicts('c.x12', send('811', SUBSCRIBER))).toEqual([]);
  });

  it('what leads a subscriber is of the same record, and a group tells nothing', () => {
    const [found] = realLooking('c.x12', send('837', 'SBR*P**11111*******CI~', SUBSCRIBER));
    expect(found?.records).toBe(1);
    const enrolled = 'INS*Y*18*021~REF*0F*283547719~REF*1L*12345~DTP*356*D8*20240101~';
    const member = SUBSCRIBER.replace('****MI*XQW884512093', '');
    expect(categoriesOf(realLooking('e.x12', send('834', enrolled, member)))).toContain('health-plan');
    expect(scanText('e.x12', send('834', enrolled, member, enrolled, member)).observations[0]?.records).toBe(2);
  });

  it('a header with a short field is a header', () => {
    expect(realLooking('claim.txt', send('837', SUBSCRIBER).replace('*00*          *ZZ', '*00*         *ZZ'))).toHaveLength(1);
  });
});

describe('forms and codes are about nobody', () => {
  const item = { text: 'Patient Information Form. Return it to 540 Gaither Road, Rockville, MD 20850.' };

  it.each(['Questionnaire', 'CodeSystem', 'ValueSet'])('%s', (resourceType) => {
    expect(verdicts('q.json', JSON.stringify({ resourceType, item: [item], description: item.text }))).toEqual([]);
  });

  it('an answer is not one of them', () => {
    const note = {
      resourceType: 'Communication',
      payload: [{ contentString: 'Write to Mrs. Ottilie Vancluysen, 4127 Wrenfield Ln, Toledo, OH 43615' }],
    };
    expect(verdicts('q.json', JSON.stringify(note))).not.toEqual([]);
  });
});

it('authors in a part of a C-CDA are no patients', () => {
  const author =
    '<author><assignedAuthor><addr><streetAddressLine>4127 Wrenfield Ln</streetAddressLine><city>Toledo</city><state>OH</state><postalCode>43615</postalCode></addr><assignedPerson><name><given>Ottilie</given><family>Vancluysen</family></name></assignedPerson></assignedAuthor></author>';
  expect(
    verdicts('part.xml', `<entry><act><entryRelationship><observation>${author}</observation></entryRelationship></act></entry>`),
  ).toEqual([]);
});

describe('surnames that characters have are names of people', () => {
  const table = (given: string, family: string) =>
    `mrn,first_name,last_name,dob,phone,street,city,state,zip\n7718823,${given},${family},1957-03-22,410-532-8841,4418 Belvieu Ave,Baltimore,MD,21215`;

  it.each(['Simpson', 'Potter', 'Smart'])('%s', (family) => {
    expect(realLooking('patients.csv', table('Harold', family))).toHaveLength(1);
  });

  it.each([
    ['Homer', 'Simpson'],
    ['Harry', 'Potter'],
    ['Joe', 'Smart'],
  ])('%s %s is nobody', (given, family) => {
    expect(realLooking('patients.csv', table(given, family))).toEqual([]);
  });
});

describe('values in quotes end where these end', () => {
  const object = {
    first_name: 'Ottilie',
    last_name: 'Vancluysen',
    dob: '1951-03-27',
    phone: '419-842-6713',
    city: 'Toledo',
    state: 'OH',
    zip: '43615',
  };

  it.each([
    ['JSON without spaces', JSON.stringify(object)],
    ['JSON in a text of JSON', JSON.stringify(JSON.stringify(object)).slice(1, -1)],
    ['a dictionary as Python prints it', JSON.stringify(object).replaceAll('"', "'")],
  ])('%s in a log of a patient', (_what, text) => {
    expect(categoriesOf(realLooking('patient.log', `2024-03-01 INFO saved ${text} in 3 ms`))).toEqual(['address', 'date', 'name', 'phone']);
  });
});

it.each([
  [
    'a table in Markdown',
    '| first_name | last_name | dob | phone | zip | state |\n|---|---|---|---|---|---|\n| Ottilie | Vancluysen | 1951-03-27 | 419-842-6713 | 43615 | OH |\n',
  ],
  [
    'a row that is printed upright',
    'first_name     Ottilie\nlast_name      Vancluysen\ndob            1951-03-27\nphone          419-842-6713\nzip            43615\nstate          OH\n',
  ],
])('%s in a notebook of patients', (_what, source) => {
  const cells = [{ cell_type: 'markdown', source: source.split(/(?<=\n)/) }];
  expect(categoriesOf(realLooking('patients.ipynb', JSON.stringify({ cells, nbformat: 4 })))).toEqual(['address', 'date', 'name', 'phone']);
});

describe('a comment that says where patients were taken from', () => {
  const rows = [
    ['Ottilie', 'Vancluysen', '1951-03-27'],
    ['Harold', 'Kowalczyk', '1957-09-22'],
    ['Marguerite', 'Oyelaran', '1968-11-08'],
  ];
  const seed = (comment: string, people = rows) =>
    `${comment}\nINSERT INTO patients (first_name, last_name, date_of_birth) VALUES\n${people.map((row) => `(${row.map((cell) => `'${cell}'`).join(', ')})`).join(',\n')};\n`;

  it.each([
    '-- Imports 3 patients from the old CRM',
    '-- patients exported on 2024-03-01 from production',
    '# dump of patients taken from the live system',
  ])('%s', (comment) => {
    expect(verdicts('seed.sql', seed(comment))).toEqual(['real-looking']);
  });

  it.each([
    '-- Patients for the demo',
    '-- Imports patients',
    '-- import the schema from the legacy system',
    '-- synthetic patients, shaped like those exported from production',
    '-- patients: do not copy to production',
  ])('%s tells nothing', (comment) => {
    expect(verdicts('seed.sql', seed(comment))).not.toContain('real-looking');
  });

  it('people of tests stay what they are', () => {
    const made = [
      ['Jane', 'Doe', '1980-01-01'],
      ['John', 'Smith', '1990-01-01'],
      ['Test', 'Patient', '2000-01-01'],
    ];
    expect(verdicts('seed.sql', seed('-- Imports 3 patients from the old CRM', made))).not.toContain('real-looking');
  });
});

describe('a table that is called after an organisation', () => {
  const people =
    'first_name,last_name,dob,phone,street,city,state,zip\nOttilie,Vancluysen,1951-03-27,419-842-6713,4127 Wrenfield Ln,Toledo,OH,43615';

  it.each(['clinic.csv', 'hospital-discharges.csv', 'pharmacy export.csv'])('%s holds its patients', (path) => {
    expect(categoriesOf(realLooking(path, people))).toEqual(['address', 'date', 'name', 'phone']);
  });

  it.each(['doctors.csv', 'nurses.csv'])('%s holds staff', (path) => {
    expect(realLooking(path, people)).toEqual([]);
  });

  it.each(['clinics.csv', 'hospital.csv'])('%s without days of birth is a register', (path) => {
    expect(realLooking(path, people.replace('dob,', 'opened,'))).toEqual([]);
  });
});
