import { describe, expect, it } from 'vitest';
import { categoriesOf, realLooking, scanText } from './scanner.js';

/** One made-up person whose values fit each other, in each format; the same person with values that are reserved. */
const SAMPLES: Readonly<Record<string, { real: string; safe: string; lines: readonly [number, number] }>> = {
  'patients.csv': {
    real: 'first_name,last_name,dob,ssn,phone,street,city,state,zip,mrn\r\n"Harold",Kowalczyk,1957-03-22,212-58-7713,410-532-8841,"4418 Belvieu Ave\r\nApt 2",Baltimore,MD,21215,48812093\r\n',
    safe: 'first_name,last_name,dob,ssn,phone,street,city,state,zip,mrn\nJane,Doe,1980-01-01,123-45-6789,555-123-4567,123 Main St,Springfield,IL,12345,MRN001\n',
    lines: [2, 3],
  },
  'patients.json': {
    real: '{ "patients": [\n{ "name": "Harold Kowalczyk", "dob": "1957-03-22", "ssn": "212-58-7713", "phone": "410-532-8841",\n "address": { "street": "4418 Belvieu Ave", "state": "MD", "zip": "21215" } }\n] }',
    safe: '{ "patients": [{ "name": "Jane Doe", "dob": "1980-01-01", "ssn": "000-12-3456", "phone": "555-123-4567" }] }',
    lines: [2, 3],
  },
  'patients.ndjson': {
    real: '{"patientName":"Harold Kowalczyk","dob":"1957-03-22","ssn":"212-58-7713","phone":"410-532-8841","state":"MD","zip":"21215"}\n{"patientName":"Denise Okonkwo","dob":"1971-11-08","ssn":"216-84-2290","phone":"443-819-2067","state":"MD","zip":"21229"}\n',
    safe: '{"patientName":"Jane Doe","dob":"1980-01-01","ssn":"000-12-3456"}\n{"patientName":"John Doe","dob":"1980-01-01","ssn":"000-12-3457"}\n',
    lines: [1, 2],
  },
  'patients.yaml': {
    real: 'patients:\n  - name: Harold Kowalczyk\n    dob: 1957-03-22\n    ssn: 054-12-2998\n    mrn: 0077881\n    phone: 410-532-8841\n    zip: 21215\n    state: MD\n',
    safe: 'patients:\n  - name: Jane Doe\n    dob: 1980-01-01\n    ssn: 000-12-2998\n    mrn: "0000001"\n',
    lines: [2, 8],
  },
  'message.hl7': {
    real: 'MSH|^~\\&|ADT1|HOSP|LAB|X|20240101||ADT^A01|1|P|2.5\rPID|1||48812093^^^HOSP^MR||KOWALCZYK^HAROLD^J||19570322|M|||4418 BELVIEU AVE^^BALTIMORE^MD^21215||(410)532-8841|||||99812^^^H|212587713\r',
    safe: 'MSH|^~\\&|ADT1|HOSP|LAB|X|20240101||ADT^A01|1|P|2.5\rPID|1||123456^^^HOSP^MR||EVERYMAN^ADAM^A||19880101|M|||123 MAIN ST^^SPRINGFIELD^IL^12345||(555)555-2004\r',
    lines: [1, 1],
  },
  'claim.x12': {
    real: 'ISA*00*          *00*          *ZZ*SENDERID       *ZZ*RECEIVERID     *240101*1253*^*00501*000000905*0*P*:~\nNM1*85*2*KILDARE ASSOC*****XX*1234567893~N3*2345 OCEAN BLVD~N4*MIAMI*FL*33111~\nNM1*IL*1*KOWALCZYK*HAROLD*J***MI*XQW884512093~N3*4418 BELVIEU AVE~N4*BALTIMORE*MD*21215~\nDMG*D8*19570322*M~REF*SY*212587713~CLM*26463774*100~HI*BK:0340~\n',
    safe: 'ISA*00*          *00*          *ZZ*SENDERID       *ZZ*RECEIVERID     *240101*1253*^*00501*000000905*0*P*:~\nNM1*IL*1*DOE*JOHN****MI*123456789~N3*123 MAIN ST~N4*SPRINGFIELD*IL*12345~DMG*D8*19800101*M~\n',
    lines: [3, 4],
  },
  'results.astm': {
    real: 'H|\\^&|||Analyzer^1|||||||P|LIS2-A2|20240311091502\rP|1|48812093|||KOWALCZYK^HAROLD^J||19570322|M||4418 BELVIEU AVE^BALTIMORE^MD^21215||(410)532-8841|MERCER\rO|1|S2403110017||^^^WBC|R\rR|1|^^^WBC|13.2|10*3/uL\rL|1|N\r',
    safe: 'H|\\^&|||Analyzer^1|||||||P|LIS2-A2|20240311091502\rP|1|123456|||DOE^JANE||19800101|F||123 MAIN ST^SPRINGFIELD^IL^12345||(555)555-2004\rR|1|^^^WBC|13.2|10*3/uL\rL|1|N\r',
    lines: [2, 2],
  },
  'framed.txt': {
    real: '\u00021H|\\^&|||Analyzer^1\r\u0003E5\r\n\u00022P|1|48812093|||KOWALCZYK^HAROLD||19570322|M||4418 BELVIEU AVE^BALTIMORE^MD^21215||4105328841\r\u0003A1\r\n',
    safe: '\u00021H|\\^&|||Analyzer^1\r\u0003E5\r\n\u00022P|1|123456|||DOE^JANE||19800101|F\r\u000331\r\n\u00023R|1|^^^GLU|143|mg/dL\r\u0003A1\r\n',
    lines: [3, 3],
  },
  'claim.d0': {
    real: '610279D0B11234567890101427001733     20240311\u001e\u001cAM04\u001cC2XQW884512093\u001cCCHAROLD\u001e\u001cAM01\u001cC419570322\u001cC51\u001cCAHAROLD\u001cCBKOWALCZYK\u001cCM4418 BELVIEU AVE\u001cCNBALTIMORE\u001cCOMD\u001cCP21215\u001cCQ4105328841\u001d\u001e\u001cAM07\u001cEM1\u001cD2000012345678\n',
    safe: '610279D0B11234567890101427001733     20240311\u001e\u001cAM04\u001cC2123456789\u001e\u001cAM01\u001cC419800101\u001cC52\u001cCAJANE\u001cCBDOE\u001cCM123 MAIN ST\u001cCNSPRINGFIELD\u001cCOIL\u001cCP12345\n',
    lines: [1, 1],
  },
  'printed.txt': {
    real: '.    Patient name                       :   KOWALCZYK^HAROLD\n.    Birth date                         :   1957.03.22\n.    Social security number             :   212-58-7713\n.    State  : MD\n.    ZIP code  : 21215\n',
    safe: '.    Patient name                       :   DOE^JANE\n.    Birth date                         :   1980.01.01\n.    Number of patients                 :   3\n',
    lines: [1, 5],
  },
  'adt.xml': {
    real: '<?xml version="1.0"?><ADT_A01 xmlns="urn:hl7-org:v2xml"><PID><PID.3><CX.1>48812093</CX.1></PID.3><PID.5><XPN.1><FN.1>Kowalczyk</FN.1></XPN.1><XPN.2>Harold</XPN.2></PID.5><PID.7><TS.1>19570322</TS.1></PID.7><PID.11><XAD.1><SAD.1>4418 Belvieu Ave</SAD.1></XAD.1><XAD.4>MD</XAD.4><XAD.5>21215</XAD.5></PID.11><PID.13><XTN.1>(410)532-8841</XTN.1></PID.13></PID></ADT_A01>\n',
    safe: '<?xml version="1.0"?><ADT_A01 xmlns="urn:hl7-org:v2xml"><PID><PID.3><CX.1>123456</CX.1></PID.3><PID.5><XPN.1><FN.1>Doe</FN.1></XPN.1><XPN.2>Jane</XPN.2></PID.5><PID.7><TS.1>19800101</TS.1></PID.7><PID.11><XAD.1><SAD.1>123 Main St</SAD.1></XAD.1><XAD.4>IL</XAD.4><XAD.5>12345</XAD.5></PID.11><PID.13><XTN.1>(555)555-2004</XTN.1></PID.13></PID></ADT_A01>\n',
    lines: [1, 1],
  },
  'engine.json': {
    real: '{"PID": {"PID.3": {"PID.3.1": "48812093"}, "PID.5": {"PID.5.1": "Kowalczyk", "PID.5.2": "Harold"}, "PID.7": {"PID.7.1": "19570322"}, "PID.11": {"PID.11.1": "4418 Belvieu Ave", "PID.11.4": "MD", "PID.11.5": "21215"}, "PID.13": {"PID.13.1": "(410)532-8841"}}}',
    safe: '{"PID": {"PID.3": {"PID.3.1": "123456"}, "PID.5": {"PID.5.1": "Doe", "PID.5.2": "Jane"}, "PID.7": {"PID.7.1": "19800101"}, "PID.11": {"PID.11.1": "123 Main St", "PID.11.4": "IL", "PID.11.5": "12345"}, "PID.13": {"PID.13.1": "(555)555-2004"}}}',
    lines: [1, 1],
  },
  'download.txt': {
    real: 'PERSONAL HEALTH INFORMATION\nPatient name: HAROLD KOWALCZYK\nDate of Birth: 03/22/1957\nAddress Line 1: 4418 BELVIEU AVE\nCity: BALTIMORE\nState: MD\nZip: 21215\nPhone Number: 410-532-8841\n',
    safe: 'PERSONAL HEALTH INFORMATION\nPatient name: JANE DOE\nDate of Birth: 01/01/1980\nAddress Line 1: 123 MAIN ST\nCity: SPRINGFIELD\nState: IL\nZip: 12345\nPhone Number: 555-555-1234\n',
    lines: [2, 8],
  },
  'baseline.csv': {
    real: 'record_id,redcap_event_name,demo_first_name,demo_last_name,demo_dob,demo_phone,demo_addr,demo_city,demo_state,demo_zip,phq9_total\n1,baseline_arm_1,Harold,Kowalczyk,1957-03-22,(410) 532-8841,4418 Belvieu Ave,Baltimore,MD,21215,14\n',
    safe: 'record_id,redcap_event_name,demo_first_name,demo_last_name,demo_dob,demo_phone,demo_addr,demo_city,demo_state,demo_zip,phq9_total\n1,baseline_arm_1,Jane,Doe,1980-01-01,(555) 555-2004,123 Main St,Springfield,IL,12345,14\n',
    lines: [2, 2],
  },
  'dump.sql': {
    real: "CREATE TABLE patients (\n  id int,\n  name text, dob date);\nINSERT INTO patients (id, name, dob, ssn, phone, state, zip) VALUES\n (1, 'Harold O''Kowal', '1957-03-22', '212-58-7713', '410-532-8841', 'MD', '21215'),\n (2, 'Denise Okonkwo', '1971-11-08', '216-84-2290', '443-819-2067', 'MD', '21229');\n",
    safe: "INSERT INTO patients (id, name, dob, ssn) VALUES (1, 'Jane Doe', '1980-01-01', '123-45-6789');\n",
    lines: [5, 6],
  },
  'copy.sql': {
    real: 'COPY public.patients (id, name, dob, ssn, phone, state, zip) FROM stdin;\n1\tHarold Kowalczyk\t1957-03-22\t212-58-7713\t410-532-8841\tMD\t21215\n\\.\n',
    safe: 'COPY public.patients (id, name, dob, ssn) FROM stdin;\n1\tJane Doe\t1980-01-01\t\\N\n\\.\n',
    lines: [2, 2],
  },
  'ccd.xml': {
    real: '<?xml version="1.0"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole>\n<id extension="48812093" root="2.16"/><addr><streetAddressLine>4418 Belvieu Ave</streetAddressLine><city>Baltimore</city><state>MD</state><postalCode>21215</postalCode></addr>\n<telecom value="tel:(410)532-8841"/><patient><name><given>Harold</given><family>Kowalczyk</family></name><birthTime value="19570322"/></patient>\n</patientRole></recordTarget></ClinicalDocument>',
    safe: '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="12345"/><telecom value="tel:(555)555-2004"/><patient><name><given>Eve</given><family>Betterhalf</family></name><birthTime value="19750501"/></patient></patientRole></recordTarget></ClinicalDocument>',
    lines: [2, 5],
  },
  // NCPDP SCRIPT, the messages of electronic prescriptions.
  'prescription.xml': {
    real: '<?xml version="1.0"?><Message xmlns="http://www.ncpdp.org/schema/SCRIPT"><Header><MessageID>1234567</MessageID></Header><Body><NewRx>\n<Patient><HumanPatient><Name><LastName>Kowalczyk</LastName><FirstName>Harold</FirstName></Name><Gender>M</Gender><DateOfBirth><Date>1957-03-22</Date></DateOfBirth><Address><AddressLine1>4418 Belvieu Ave</AddressLine1><City>Baltimore</City><StateProvince>MD</StateProvince><PostalCode>21215</PostalCode></Address><CommunicationNumbers><PrimaryTelephone><Number>4105328841</Number></PrimaryTelephone></CommunicationNumbers></HumanPatient></Patient>\n<Prescriber><NonVeterinarian><Name><LastName>Meyer</LastName><FirstName>Ida</FirstName></Name></NonVeterinarian></Prescriber></NewRx></Body></Message>',
    safe: '<?xml version="1.0"?><Message xmlns="http://www.ncpdp.org/schema/SCRIPT"><Body><NewRx><Patient><HumanPatient><Name><LastName>Patient</LastName><FirstName>Test</FirstName></Name><DateOfBirth><Date>1980-01-01</Date></DateOfBirth></HumanPatient></Patient></NewRx></Body></Message>',
    lines: [1, 3],
  },
  'patient.xml': {
    real: '<Patient xmlns="http://hl7.org/fhir"><name><family value="Kowalczyk"/><given value="Harold"/></name><telecom><value value="410-532-8841"/></telecom><birthDate value="1957-03-22"/><address><line value="4418 Belvieu Ave"/><state value="MD"/><postalCode value="21215"/></address></Patient>',
    safe: '<Patient xmlns="http://hl7.org/fhir"><name><family value="Chalmers"/><given value="Peter"/></name><telecom><value value="(03) 5555 6473"/></telecom><birthDate value="1974-12-25"/></Patient>',
    lines: [1, 1],
  },
  'bundle.json': {
    real: '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","identifier":[{"value":"48812093"}],\n"name":[{"family":"Kowalczyk","given":["Harold"]}],"telecom":[{"system":"phone","value":"410-532-8841"}],"birthDate":"1957-03-22","address":[{"line":["4418 Belvieu Ave"],"state":"MD","postalCode":"21215"}]}}]}',
    safe: '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","name":[{"family":"Chalmers","given":["Peter","James"]}],"telecom":[{"value":"(03) 5555 6473"}],"birthDate":"1974-12-25"}}]}',
    lines: [1, 2],
  },
  'seed.ts': {
    real: "const rows = [\n  { firstName: 'Harold', lastName: 'Kowalczyk', dob: '1957-03-22', ssn: '212-58-7713', phone: `410-532-8841`, address: { street: '4418 Belvieu Ave', state: 'MD', zip: '21215' } },\n];\n",
    safe: "await createPatient({ name: 'Jane Doe', dob: '1980-01-01', ssn: '123-45-6789', phone: '555-0100' });\n",
    lines: [2, 2],
  },
  'fixtures.py': {
    real: "PATIENT = {\n    'first_name': 'Harold', 'last_name': 'Kowalczyk', 'dob': '1957-03-22',  # from the export\n    'ssn': '212-58-7713', 'phone': '410-532-8841', 'state': 'MD', 'zip': '21215',\n}\n",
    safe: "PATIENT = {'first_name': 'Test', 'last_name': 'Patient', 'dob': '1980-01-01', 'ssn': '000-00-0000'}\n",
    lines: [1, 4],
  },
  'note.txt': {
    real: 'Seen today.\n\nPatient Name: Harold Kowalczyk   DOB: 03/22/1957   MRN: 48812093\nMr. Kowalczyk called from 410-532-8841; lives at 4418 Belvieu Ave, Baltimore, MD 21215.\n',
    safe: 'Patient Name: Jane Doe  DOB: 01/01/1980  MRN: 123456\nCalled from 555-123-4567; lives at 123 Main St, Springfield, IL 12345.\n',
    lines: [3, 4],
  },
  'README.md': {
    real: '# Import\n\n| Patient name | DOB | SSN | Phone | State | ZIP |\n| --- | --- | --- | --- | --- | --- |\n| Harold Kowalczyk | 1957-03-22 | 212-58-7713 | 410-532-8841 | MD | 21215 |\n',
    safe: '| Patient name | DOB | SSN |\n| --- | --- | --- |\n| Jane Doe | 1980-01-01 | 123-45-6789 |\n',
    lines: [5, 5],
  },
};

describe.each(Object.entries(SAMPLES))('%s', (path, { real, safe, lines }) => {
  it('reports a record whose values fit each other, at its lines', () => {
    const found = realLooking(path, real);
    expect(found.map(({ location }) => [location.line, location.endLine])).toEqual([lines]);
    expect(categoriesOf(found)).toEqual(expect.arrayContaining(['date', 'name']));
  });

  it('is silent on reserved and typed values', () => {
    expect(realLooking(path, safe)).toEqual([]);
    expect(scanText(path, safe).observations.length).toBeGreaterThan(0);
  });
});

it.each([
  ['fields', 'given,family'],
  ['fields the other way round', 'family,given'],
])('a made-up person of a specification is known by a name in %s', (_what, order) => {
  const toTable = (given: string, family: string): string =>
    `patient_mrn,${order.replace('given', 'first_name').replace('family', 'last_name')},dob,street,city,state,zip,phone\n` +
    `48812093,${order.replace('given', given).replace('family', family)},1957-03-22,4418 Belvieu Ave,Baltimore,MD,21215,410-532-8841\n`;
  expect(realLooking('patients.csv', toTable('Wayne', 'Kowalczyk'))).toHaveLength(1);
  expect(realLooking('patients.csv', toTable('Harold', 'Medyum'))).toHaveLength(1);
  expect(realLooking('patients.csv', toTable('Wayne', 'Medyum'))).toEqual([]);
});

describe('values in the bodies of functions', () => {
  const ofOne = `String zip = "21215"; String phone = "410-532-8841"; String dob = "1957-03-22"; String ssn = "212-58-7713"; String lastName = "Kowalczyk"; String state = "MD";`;
  const apart = ofOne.split('; ').map((statement, i) => `  @Test\n  void valid${i}(Type a) throws Failure {\n    ${statement};\n  }\n`);

  it('are of one record where they stand in one', () =>
    expect(realLooking('PatientTest.java', `class PatientTest {\n  void valid() {\n    ${ofOne}\n  }\n}\n`)).toHaveLength(1));
  it('are not of one record where each stands in its own', () =>
    expect(realLooking('PatientTest.java', `class PatientTest {\n${apart.join('')}}\n`)).toEqual([]));
  it.each([
    ['a function that is typed', '(id: string): Promise<Patient[]> => {\n  return'],
    ['one without a semicolon before', '(id) => {\n  load(id)\n  return'],
    ['a condition', '(id) => {\n  if (id > 1) {\n    patient ='],
  ])('an object in %s is a record', (_what, start) => {
    const object = `{ lastName: 'Kowalczyk', ssn: '212-58-7713', dob: '1957-03-22', phone: '410-532-8841', state: 'MD', zip: '21215' }`;
    expect(realLooking('seed.ts', `export const patientOf = ${start} ${object}\n}\n`)).toHaveLength(1);
  });
});
