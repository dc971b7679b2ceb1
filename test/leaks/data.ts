import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { toDicom, toImage, toParquet, toPdf, toWorkbook } from './binary.js';
import type { Planter } from './values.js';

/** A person whose places fit each other, so that the records are found; all that could identify is planted. */
interface Row {
  readonly given: string;
  readonly family: string;
  readonly mrn: string;
  readonly account: string;
  readonly email: string;
  readonly street: string;
}

const ROWS = 100;
const columns = ['first_name', 'last_name', 'dob', 'mrn', 'account_number', 'email', 'street', 'city', 'state', 'zip', 'phone'];

function toRow(planter: Planter): Row {
  const { word, number } = planter;
  return { given: word(), family: word(), mrn: number(), account: number(), email: `${word()}@gmail.com`, street: `4418 ${word()} Ave` };
}

function toCells({ given, family, mrn, account, email, street }: Row): string[] {
  return [given, family, '1957-03-22', mrn, account, email, street, 'Baltimore', 'MD', '21215', '410-532-8841'];
}

function toObject(row: Row): Record<string, string> {
  return Object.fromEntries(toCells(row).map((value, i) => [columns[i] ?? '', value]));
}

type Writer = (rows: readonly Row[]) => string | Buffer;

const toCsv: Writer = (rows) => [columns, ...rows.map(toCells)].map((cells) => cells.join(',')).join('\n');
const toHl7: Writer = (rows) =>
  rows
    .map(
      ({ given, family, mrn, account, street }) =>
        `MSH|^~\\&|ADT|H|LAB|H|20240311||ADT^A01|M1|P|2.5.1\rPID|1||${mrn}^^^H^MR||${family}^${given}||19570322|M|||${street}^^Baltimore^MD^21215||410-532-8841|||||${account}\rNK1|1|${family}^${given}\r`,
    )
    .join('');
const toX12: Writer = (rows) =>
  `ISA*00*          *00*          *ZZ*S              *ZZ*R              *240311*0845*^*00501*000000905*1*P*:~${rows
    .map(
      ({ given, family, mrn, street }) =>
        `ST*837*1~NM1*IL*1*${family.toUpperCase()}*${given.toUpperCase()}****MI*Q${mrn}~N3*${street.toUpperCase()}~N4*BALTIMORE*MD*21215~DMG*D8*19570322*M~SE*5*1~`,
    )
    .join('\n')}`;
const toText: Writer = (rows) =>
  rows
    .map(
      ({ given, family, mrn, street, email }) =>
        `Patient: ${given} ${family}\nDOB: 03/22/1957\nMRN: ${mrn}\nPhone: 410-532-8841\nEmail: ${email}\nAddress: ${street}, Baltimore, MD 21215\n\n\n\n\n`,
    )
    .join('');
const toLog: Writer = (rows) =>
  rows
    .map(({ given, family, mrn }) => `2024-03-11 INFO patient name: ${given} ${family}; mrn: ${mrn}; dob: 1957-03-22; zip: 21215`)
    .join('\n');
const toFhir: Writer = (rows) =>
  JSON.stringify({
    resourceType: 'Bundle',
    entry: rows.map(({ given, family, mrn, email, street }) => ({
      resource: {
        resourceType: 'Patient',
        identifier: [{ value: mrn }],
        name: [{ family, given: [given] }],
        birthDate: '1957-03-22',
        telecom: [{ system: 'email', value: email }],
        address: [{ line: [street], city: 'Baltimore', state: 'MD', postalCode: '21215' }],
      },
    })),
  });
const toXml: Writer = (rows) =>
  `<?xml version="1.0"?><patients>${rows
    .map(
      (row) =>
        `<patient>${Object.entries(toObject(row))
          .map(([key, value]) => `<${key}>${value}</${key}>`)
          .join('')}</patient>`,
    )
    .join('\n')}</patients>`;
const toCda: Writer = (rows) =>
  rows
    .slice(0, 1)
    .map(
      ({ given, family, mrn, street }) =>
        `<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="${mrn}"/><addr><streetAddressLine>${street}</streetAddressLine><city>Baltimore</city><state>MD</state><postalCode>21215</postalCode></addr><telecom value="tel:410-532-8841"/><patient><name><given>${given}</given><family>${family}</family></name><birthTime value="19570322"/></patient></patientRole></recordTarget></ClinicalDocument>`,
    )
    .join('');
const toInserts: Writer = (rows) =>
  rows
    .map(
      (row) =>
        `INSERT INTO patients (${columns.join(', ')}) VALUES (${toCells(row)
          .map((value) => `'${value}'`)
          .join(', ')});`,
    )
    .join('\n');
const toCopy: Writer = (rows) =>
  `COPY public.patients (${columns.join(', ')}) FROM stdin;\n${rows.map((row) => toCells(row).join('\t')).join('\n')}\n\\.\n`;
const toYaml: Writer = (rows) =>
  `patients:\n${rows
    .map(
      (row) =>
        `  - ${Object.entries(toObject(row))
          .map(([key, value]) => `${key}: '${value}'`)
          .join('\n    ')}`,
    )
    .join('\n')}\n`;
const toMarkdown: Writer = (rows) =>
  `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n${rows.map((row) => `| ${toCells(row).join(' | ')} |`).join('\n')}\n`;
const toHtml: Writer = (rows) => `<html><body>${rows.map((row) => `<p>${String(toText([row]))}</p>`).join('\n')}</body></html>`;
const toNotebook: Writer = (rows) =>
  JSON.stringify({
    cells: [{ cell_type: 'code', source: ['df.head()'], outputs: [{ data: { 'text/plain': String(toText(rows)).split(/(?<=\n)/) } }] }],
  });
const toCode: Writer = (rows) => `export const patients = ${JSON.stringify(rows.map(toObject), null, 2)};\n`;
const toPython: Writer = (rows) => `patients = ${JSON.stringify(rows.map(toObject), null, 1)}\n`;
const toComments: Writer = (rows) =>
  rows
    .map(
      (row) =>
        `// ${String(toText([row]))
          .trim()
          .replaceAll('\n', '; ')}\nexport {};`,
    )
    .join('\n');

const toEnv: Writer = (rows) =>
  rows
    .map((row, i) =>
      Object.entries(toObject(row))
        .map(([key, value]) => `PATIENT_${i}_${key.toUpperCase()}="${value}"`)
        .join('\n'),
    )
    .join('\n\n\n\n\n');
const toCards: Writer = (rows) =>
  rows
    .map(
      ({ given, family, email, street }) =>
        `BEGIN:VCARD\r\nVERSION:4.0\r\nN:${family};${given};;;\r\nBDAY:19570322\r\nTEL:410-532-8841\r\nEMAIL:${email}\r\nADR:;;${street};Baltimore;MD;21215;US\r\nEND:VCARD\r\n`,
    )
    .join('');
const toPrescriptions: Writer = (rows) =>
  `<?xml version="1.0"?><Message xmlns="http://www.ncpdp.org/schema/SCRIPT"><Body>${rows
    .map(
      ({ given, family, street }) =>
        `<NewRx><Patient><HumanPatient><Name><LastName>${family}</LastName><FirstName>${given}</FirstName></Name><DateOfBirth><Date>1957-03-22</Date></DateOfBirth><Address><AddressLine1>${street}</AddressLine1><City>Baltimore</City><StateProvince>MD</StateProvince><PostalCode>21215</PostalCode></Address><CommunicationNumbers><PrimaryTelephone><Number>4105328841</Number></PrimaryTelephone></CommunicationNumbers></HumanPatient></Patient></NewRx>`,
    )
    .join('\n')}</Body></Message>`;
const toPayments: Writer = (rows) =>
  `ISA*00*          *00*          *ZZ*S              *ZZ*R              *240311*0845*^*00501*000000905*1*P*:~ST*835*1~${rows
    .map(
      ({ given, family, mrn, account, street }) =>
        `CLP*${account}*1*100*80**12~NM1*QC*1*${family}*${given}****MI*Q${mrn}~N3*${street}~N4*BALTIMORE*MD*21215~DMG*D8*19570322*M~`,
    )
    .join('\n')}SE*5*1~`;

const toResults: Writer = (rows) =>
  `H|\\^&|||Analyzer\r${rows
    .map(
      ({ given, family, mrn, street }, i) =>
        `P|${i + 1}|${mrn}|||${family}^${given}||19570322|M||${street}^Baltimore^MD^21215||4105328841\rC|1|L|Email: ${given}@gmail.com\r`,
    )
    .join('')}L|1|N\r`;
const toPharmacy: Writer = (rows) =>
  rows
    .map(({ given, family, mrn, street }) =>
      [
        '\x02610279D0B1\x1e',
        'AM04',
        `C2Q${mrn}\x1e`,
        'AM01',
        'C419570322',
        `CA${given}`,
        `CB${family}`,
        `CM${street}`,
        'CNBALTIMORE',
        'COMD',
        'CP21215\x03',
      ].join('\x1c'),
    )
    .join('\n');
const toGermanDevice: Writer = (rows) =>
  rows
    .flatMap(({ given, family, mrn, street }) =>
      [`80006310`, `3000${mrn}`, `3101${family}`, `3102${given}`, `310322031957`, `3107${street}`].map(
        (line) => `${String(line.length + 5).padStart(3, '0')}${line}\r\n`,
      ),
    )
    .join('');
const toRequests: Writer = (rows) =>
  `UNB+UNOA:2+A+B+240311:0845+3'UNH+1+MEDREQ:D:96A:UN'${rows
    .map(
      ({ given, family, mrn, street }) =>
        `PNA+PAT+${mrn}:OPI+++SU:${family}+FO:${given}'DTM+329:19570322:102'NAD+PAT+++${family}:${given}+${street}+Baltimore+MD+21215'`,
    )
    .join('\n')}UNT+1+1'UNZ+1+3'`;
const toFrenchResults: Writer = (rows) =>
  `H|~^\\&|LABO\r${rows
    .map(
      ({ given, family, mrn, street }, i) =>
        `P|${i + 1}|${mrn}|||${family}~${given}||19570322|M||${street}~~Baltimore~MD~21215||4105328841\r`,
    )
    .join('')}L|1\r`;
const toBeneficiaries: Writer = (rows) =>
  rows
    .map(({ given, family, mrn, street }) =>
      [
        `1${mrn}`.padEnd(11, 'A').slice(0, 11).padEnd(22),
        '24510212151957-03-222107510NA'.padEnd(59),
        given.padEnd(45),
        family.padEnd(62),
        street.padEnd(250),
        'BALTIMORE'.padEnd(100),
        'MD21215\n',
      ].join(''),
    )
    .join('');
const toAmbulance: Writer = (rows) =>
  `<EMSDataSet xmlns="http://www.nemsis.org">${rows
    .map(
      ({ given, family, mrn, street, email }) =>
        `<ePatient><ePatient.01>${mrn}</ePatient.01><ePatient.02>${family}</ePatient.02><ePatient.03>${given}</ePatient.03><ePatient.05>${street}</ePatient.05><ePatient.09>21215</ePatient.09><ePatient.17>1957-03-22</ePatient.17><ePatient.18>4105328841</ePatient.18><ePatient.19>${email}</ePatient.19></ePatient>`,
    )
    .join('\n')}</EMSDataSet>`;
const toRecording: Writer = (rows) =>
  rows
    .slice(0, 1)
    .map(({ given, family, mrn, street }) => {
      const patient = `${mrn} M 22-MAR-1957 ${given}_${family}`.padEnd(80);
      const recording = `Startdate 02-MAR-2019 X X X ${street}, Baltimore, MD 21215`.padEnd(80);
      return `0       ${patient}${recording}02.03.1922.10.00512     ${'EDF+C'.padEnd(44)}1       1       1   ${' '.repeat(256)}`;
    })
    .join('');

const toTable = (rows: readonly Row[]): string[][] => [columns, ...rows.map(toCells)];
const toImageOf: Writer = (rows) => toImage(String(toText(rows.slice(0, 1))));
const toHeader: Writer = (rows) =>
  toDicom(
    rows.slice(0, 1).flatMap(({ given, family, mrn, street, email }) => [
      [0x0010, 0x0010, 'PN', `${family}^${given}`],
      [0x0010, 0x0020, 'LO', mrn],
      [0x0010, 0x0030, 'DA', '19570322'],
      [0x0010, 0x1040, 'LO', street],
      [0x0010, 0x2154, 'SH', '410-532-8841'],
      [0x0010, 0x4000, 'LT', `Email: ${email}; Address: ${street}, Baltimore, MD 21215`],
    ]),
  );

/** One file of every format, each full of values. */
export const files: Readonly<Record<string, Writer>> = {
  'patients.csv': toCsv,
  'patients.tsv': (rows) => String(toCsv(rows)).replaceAll(',', '\t'),
  'patients.json': (rows) => JSON.stringify({ patients: rows.map(toObject) }, null, 2),
  'cut.json': (rows) => JSON.stringify({ patients: rows.map(toObject) }, null, 2).slice(0, -200),
  'patients.jsonc': (rows) => `// an export\n${JSON.stringify({ patients: rows.map(toObject) }, null, 2)}`,
  'patients.ndjson': (rows) => rows.map((row) => JSON.stringify(toObject(row))).join('\n'),
  'patients.yaml': toYaml,
  'patients.xml': toXml,
  'broken.xml': (rows) => String(toXml(rows)).replace('</patients>', '<'),
  'document.cda': toCda,
  'bundle.json': toFhir,
  'adt.hl7': toHl7,
  'claims.x12': toX12,
  'payments.835': toPayments,
  'prescriptions.xml': toPrescriptions,
  'results.astm': toResults,
  'pharmacy.d0': toPharmacy,
  'device.gdt': toGermanDevice,
  'request.edi': toRequests,
  'labo.hpr': toFrenchResults,
  'beneficiaries.txt': toBeneficiaries,
  'run.xml': toAmbulance,
  'sleep.edf': toRecording,
  'contacts.vcf': toCards,
  'seeds.env': toEnv,
  'seed.sql': toInserts,
  'dump.sql': toCopy,
  'notes.txt': toText,
  'app.out': toLog,
  'patients.md': toMarkdown,
  'patients.html': toHtml,
  'run.ipynb': toNotebook,
  'seed.ts': toCode,
  'comments.ts': toComments,
  'seed.py': toPython,
  'patients-deidentified.csv': toCsv,
  'patients.csv.gz': (rows) => gzipSync(String(toCsv(rows))),
  'export.zip': (rows) => Buffer.from(zipSync({ 'patients.csv': strToU8(String(toCsv(rows))) })),
  'patients.xlsx': (rows) => toWorkbook(toTable(rows)),
  'patients.parquet': (rows) => toParquet(toTable(rows)),
  'referrals.pdf': (rows) => toPdf(String(toText(rows))),
  'wound.png': toImageOf,
  'scan.dcm': toHeader,
  'clinic.db': (rows) => `SQLite format 3\0 CREATE TABLE patients (${columns.join(' text, ')})\0${String(toCsv(rows))}`,
  'clinic.dump': (rows) => `PGDMP public patient family_name\n${String(toCsv(rows))}`,
};

/** The files with their values, by path below the folder of patients. */
export function plantData(planter: Planter): Record<string, string | Buffer> {
  return Object.fromEntries(
    Object.entries(files).map(([path, write]) => {
      planter.place = path;
      return [`patients/${path}`, write(Array.from({ length: ROWS }, () => toRow(planter)))];
    }),
  );
}
