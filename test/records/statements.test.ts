import { expect, it } from 'vitest';
import { type Person, REAL, SAFE } from './person.js';
import { realLooking } from './scanner.js';

const COLUMNS = 'first_name, last_name, dob, ssn, state, zip, phone';
const quoted = ({ first, last, born, ssn, state, zip, phone }: Person) =>
  [first, last, born, ssn, state, zip, phone].map((value) => `'${value}'`).join(', ');
const pairs = (person: Person, between: string) =>
  COLUMNS.split(', ')
    .map((column, i) => `${column} = ${quoted(person).split(', ')[i] ?? ''}`)
    .join(between);
const day = ({ born }: Person) => born.split('-').map(Number).join(', ');
const message = ({ first, last, born, ssn, state, zip, phone }: Person) => [
  'MSH|^~\\\\&|ADT|HOSP|LAB|HOSP|20260914||ADT^A08|1|P|2.5.1',
  `PID|1||20847713^^^HOSP^MR||${last}^${first}||${born.replaceAll('-', '')}|F|||^^^${state}^${zip}||${phone}|||||||${ssn}`,
];

/** The forms that SQL and code give one person. */
const FORMS: Readonly<Record<string, (person: Person) => string>> = {
  'sqlite.sql': (person) =>
    `CREATE TABLE patients (id INTEGER PRIMARY KEY, balance DECIMAL(10,2), ${COLUMNS.replaceAll(',', ' TEXT,')} TEXT);\nINSERT INTO patients VALUES(1,0.5,${quoted(person)});\n`,
  'server.sql': (person) =>
    `SET IDENTITY_INSERT [dbo].[Patients] ON\nGO\nINSERT [dbo].[Patients] (${COLUMNS}) VALUES (${quoted(person).replace(/'\d{4}-\d\d-\d\d'/, (born) => `CAST(N${born} AS Date)`)})\nGO\n`,
  'oracle.sql': (person) =>
    `INSERT ALL\n  INTO patients (${COLUMNS}) VALUES (${quoted(person).replace(/'\d{4}-\d\d-\d\d'/, (born) => `to_date(${born}, 'YYYY-MM-DD')`)})\nSELECT 1 FROM dual;\n`,
  'unless-there.sql': (person) =>
    `INSERT INTO patients (${COLUMNS})\nSELECT ${quoted(person)}\nWHERE NOT EXISTS (SELECT 1 FROM patients);\n`,
  'set.sql': (person) => `INSERT INTO patients SET ${pairs(person, ', ')};\n`,
  'hotfix.sql': (person) => `UPDATE patients SET ${pairs(person, ', ')} WHERE id = 12;\n`,
  'lookup.sql': (person) => `SELECT id FROM patients p\nWHERE ${pairs(person, '\n  AND ')};\n`,
  'migration.ts': (person) =>
    `export const up = (db) => db.sql(\`\n  INSERT INTO patients (${COLUMNS})\n  VALUES (${quoted(person)});\n\`);\n`,
  'create.py': (person) =>
    `def test_intake():\n    Patient.objects.create(first_name="${person.first}", last_name="${person.last}", dob=date(${day(person)}),\n        ssn="${person.ssn}", state="${person.state}", zip_code="${person.zip}", phone="${person.phone}")\n`,
  'constants.py': (person) =>
    `PATIENT_FIRST_NAME = "${person.first}"\nPATIENT_LAST_NAME = "${person.last}"\nPATIENT_DOB = "${person.born}"\nPATIENT_SSN = "${person.ssn}"\nPATIENT_STATE = "${person.state}"\nPATIENT_ZIP = "${person.zip}"\nPATIENT_PHONE = "${person.phone}"\n`,
  'seeds.rb': (person) =>
    `Patient.create!(first_name: '${person.first}', last_name: '${person.last}', date_of_birth: Date.new(${day(person)}),\n  ssn: '${person.ssn}', state: '${person.state}', zip: '${person.zip}', phone: '${person.phone}')\n`,
  'Seeder.php': (person) =>
    `<?php\nDB::table('patients')->insert([\n  'first_name' => '${person.first}', 'last_name' => '${person.last}', 'dob' => '${person.born}',\n  'ssn' => '${person.ssn}', 'state' => '${person.state}', 'zip' => '${person.zip}', 'phone' => '${person.phone}',\n]);\n`,
  'comment.py': (person) =>
    `# Fails for Patient ${person.first} ${person.last}, SSN ${person.ssn}\n# phone ${person.phone}, lives in Elm, ${person.state} ${person.zip}\nx = 1\n`,
  'prompt.ts': (person) =>
    `export const EXAMPLE = \`Sum up.\nPatient: ${person.first} ${person.last}\nDOB: ${person.born}\nSSN: ${person.ssn}\nPhone: ${person.phone}, Elm, ${person.state} ${person.zip}\n\`;\n`,
  'segments.test.ts': (person) =>
    `const text = [\n${message(person)
      .map((line) => `  '${line}',\n`)
      .join('')}].join('\\r');\n`,
  'segments.py': (person) =>
    `MESSAGE = (\n${message(person)
      .map((line) => `    "${line}\\r"\n`)
      .join('')})\n`,
  'Segments.java': (person) =>
    `class T { String m = ${message(person)
      .map((line) => `"${line}\\r"`)
      .join('\n    + ')}; }\n`,
};

it.each(Object.entries(FORMS))('a person in %s is found, and a made-up one is not', (path, write) => {
  expect(realLooking(path, write(REAL)).length).toBe(1);
  expect(realLooking(path, write(SAFE))).toEqual([]);
});

it('what stands far apart in code is of no person', () => {
  const lines = [
    `first_name = "${REAL.first}"`,
    `last_name = "${REAL.last}"`,
    `zip = "${REAL.zip}"; state = "${REAL.state}"`,
    `phone = "${REAL.phone}"`,
  ];
  expect(realLooking('far.py', lines.join('\n'.repeat(12)))).toEqual([]);
});

it('a list of messages is no message', () => {
  expect(realLooking('labels.ts', `const SEGMENTS = ['MSH', 'PID', 'first name', '${REAL.phone}'];`)).toEqual([]);
});
