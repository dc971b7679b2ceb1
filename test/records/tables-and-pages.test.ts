import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type Person, REAL, SAFE } from './person.js';
import { realLooking, scanText } from './scanner.js';

const NAMES = ['First name', 'Last name', 'DOB', 'SSN', 'State', 'Zip', 'Phone'];
const valuesOf = ({ first, last, born, ssn, state, zip, phone }: Person) => [first, last, born, ssn, state, zip, phone];
const table = (person: Person, delimiter: string) => `${NAMES.join(delimiter)}\n${valuesOf(person).join(delimiter)}\n`;
const each = (person: Person, write: (name: string, value: string) => string) =>
  NAMES.map((name, i) => write(name, valuesOf(person)[i] ?? '')).join('\n');
const page = (person: Person) =>
  `<table>\n<thead><tr>\n${NAMES.map((name) => `<th>${name}</th>`).join('\n')}\n</tr></thead>\n<tr>\n${valuesOf(person)
    .map((value) => `<td>${value}</td>`)
    .join('\n')}\n</tr></table>`;
const address = ({ state, zip }: Person) => `4127 Wrenfield Ln, Toledo, ${state} ${zip}`;

const packed = (text: string) => Buffer.from(text).toString('base64');
const tokenOf = (person: Person) => {
  const content = Object.fromEntries(NAMES.map((name, i) => [name, valuesOf(person)[i]]));
  return ['{"alg":"ES256","zip":"DEF"}', deflateRawSync(JSON.stringify({ patient: content })), 'x'.repeat(64)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
};

/** The forms that tables, pages, notes and exports give one person. */
const FORMS: Readonly<Record<string, (person: Person) => string>> = {
  'export.txt': (person) => table(person, '\t'),
  'feed.dat': (person) => table(person, '^'),
  'excel.csv': (person) => `sep=;\n${table(person, ';')}`,
  'titled.csv': (person) => `Ward 4,,,,,,\nPrinted 09/14/2026,,,,,,\n\n${table(person, ',')}`,
  'rows.csv': (person) => `20847713,${valuesOf(person).join(',')}\n`,
  'upright.csv': (person) => `Field,Value\n${each(person, (name, value) => `${name},${value}`)}\n`,
  'short.csv': (person) => `MBR_FRST_NM,MBR_LST_NM,MBR_BRTH_DT,MBR_SSN,MBR_ST_CD,MBR_ZIP_CD,MBR_PHN_NBR\n${valuesOf(person).join(',')}\n`,
  'appointments.csv': (person) =>
    `Patient,DOB,Home Address,Phone\n"${person.last}, ${person.first}",${person.born},"${address(person)}",${person.phone}\n`,
  'page.html': page,
  'card.html': (person) => `<dl>\n${each(person, (name, value) => `<dt>${name}</dt>\n<dd>\n${value}\n</dd>`)}\n</dl>`,
  'form.html': (person) => `<form>${each(person, (name, value) => `<input name="patient[${name}]" value="${value}">`)}</form>`,
  'Card.test.tsx.snap': (person) =>
    `exports[\`Card 1\`] = \`\n<div\n  class="card"\n>\n${each(person, (name, value) => `<dt>\n${name}\n</dt>\n<dd>\n${value}\n</dd>`)}\n</div>\n\`;\n`,
  'frame.ipynb': (person) =>
    JSON.stringify({ cells: [{ cell_type: 'code', outputs: [{ data: { 'text/html': page(person).split(/(?<=\n)/) } }] }] }, null, 1),
  'printed.ipynb': (person) =>
    JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          outputs: [
            {
              data: {
                'text/plain': [...each(person, (name, value) => `${name.padEnd(12)}${value}\n`).split(/(?<=\n)/), 'Name: 0, dtype: object'],
              },
            },
          ],
        },
      ],
    }),
  'stream.ipynb': (person) =>
    JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          outputs: [
            {
              name: 'stdout',
              output_type: 'stream',
              text: [
                `   ${NAMES.map((name) => name.replace(' ', '_').padStart(12)).join('  ')}\n`,
                `0  ${valuesOf(person)
                  .map((value) => value.padStart(12))
                  .join('  ')}\n`,
              ],
            },
          ],
        },
      ],
    }),
  'columns.txt': (person) =>
    `${NAMES.map((name) => name.replace(' ', '_').padEnd(14)).join('  ')}\n${valuesOf(person)
      .map((value) => value.padEnd(14))
      .join('  ')}\n`,
  'split.json': (person) => JSON.stringify({ columns: NAMES, index: [0], data: [valuesOf(person)] }),
  'late.json': (person) => JSON.stringify({ rows: [valuesOf(person)], total: 1, headers: NAMES }),
  'sheet.json': (person) => JSON.stringify({ range: 'A1:G2', values: [NAMES, [...valuesOf(person), null]] }),
  'listed.json': (person) => JSON.stringify([NAMES, valuesOf(person)], null, 2),
  'frame-of-lists.py': (person) =>
    `df = pd.DataFrame(\n    [${JSON.stringify(valuesOf(person))}],\n    columns=${JSON.stringify(NAMES)},\n)\n`,
  'tuples.py': (person) =>
    `PATIENTS = [\n    (${NAMES.map((name) => JSON.stringify(name)).join(', ')}),\n    (${valuesOf(person)
      .map((value) => JSON.stringify(value))
      .join(', ')}),\n]\n`,
  'rows.test.ts': (person) =>
    `test.each([\n  [null, ${valuesOf(person)
      .map((value) => `'${value}'`)
      .join(', ')}],\n])('registers', (id, first, last, dob, ssn, state, zip, phone) => {});\n`,
  'named.test.ts': (person) =>
    `it.each\`\n  ${NAMES.map((name) => name.replace(' ', '_')).join(' | ')}\n  ${valuesOf(person)
      .map((value) => `\${'${value}'}`)
      .join(' | ')}\n\`('registers', () => {});\n`,
  'patients.vcf': ({ first, last, born, state, zip, phone }) =>
    `BEGIN:VCARD\r\nVERSION:4.0\r\nN:${last};${first};;;\r\nBDAY:${born.replaceAll('-', '')}\r\nADR;TYPE=home:;;4127 Wrenfield Ln;Toledo;${state};${zip};USA\r\nitem1.TEL;TYPE="voice,home":\r\n ${phone}\r\nEND:VCARD\r\n`,
  'prescription.xml': ({ first, last, born, state, zip, phone }) =>
    `<?xml version="1.0"?><Message xmlns="http://www.ncpdp.org/schema/SCRIPT"><Body><NewRx><Patient><HumanPatient><Name><LastName>${last}</LastName><FirstName>${first}</FirstName></Name><Gender>F</Gender><DateOfBirth><Date>${born}</Date></DateOfBirth><Address><AddressLine1>4127 Wrenfield Ln</AddressLine1><City>Toledo</City><StateProvince>${state}</StateProvince><PostalCode>${zip}</PostalCode></Address><CommunicationNumbers><PrimaryTelephone><Number>${phone.replaceAll('-', '')}</Number></PrimaryTelephone></CommunicationNumbers></HumanPatient></Patient></NewRx></Body></Message>`,
  'plain.md': (person) => `${NAMES.join(' | ')}\n${NAMES.map(() => '---').join(' | ')}\n${valuesOf(person).join(' | ')}\n`,
  'messages.md': (person) =>
    `# Example\n\n\`\`\`\nMSH|^~\\&|ADT|HOSP|LAB|HOSP|20260914||ADT^A08|1|P|2.5.1\nPID|1||20847713||${person.last}^${person.first}||${person.born.replaceAll('-', '')}|F|||^^^${person.state}^${person.zip}||${person.phone}\n\`\`\`\n`,
  'intake.feature': (person) => `Given a patient\n  | ${NAMES.join(' | ')} |\n  | ${valuesOf(person).join(' | ')} |\n`,
  'letter.txt': (person) =>
    `RE: ${person.first}\n${address(person)}\nDOB: ${person.born}\nPhone: ${person.phone}\n\nThank you for referring this patient.\n`,
  'service.log': (person) =>
    `INFO Created patient name="${person.first} ${person.last}" dob=${person.born} ssn=${person.ssn} zip=${person.zip} state=${person.state} phone=${person.phone}\n`,
  'access.log': (person) =>
    `"GET /patients?lastName=${person.last}&firstName=${person.first}&dob=${person.born}&ssn=${person.ssn}&zip=${person.zip}&state=${person.state} HTTP/1.1" 200\n`,
  'mllp.log': (person) =>
    `INFO Received: MSH|^~\\&|ADT|HOSP|LAB|HOSP|20260914||ADT^A08|1|P|2.5.1\\rPID|1||20847713^^^HOSP^MR||${person.last}^${person.first}||${person.born.replaceAll('-', '')}|F|||^^^${person.state}^${person.zip}||${person.phone}\\r\n`,
  'other.hl7': (person) =>
    `MSH$%~?@$ADT$HOSP$LAB$HOSP$20260914$$ADT%A08$1$P$2.5.1\rPID$1$$20847713$$${person.last}%${person.first}$$${person.born.replaceAll('-', '')}$F$$$%%%${person.state}%${person.zip}$$${person.phone}\r`,
  'answers.json': (person) =>
    `{"resourceType":"QuestionnaireResponse","item":[${each(person, (name, value) => JSON.stringify({ linkId: '1', text: name, answer: [{ valueString: value }] })).replaceAll('\n', ',')}]}`,
  'answers.xml': (person) =>
    `<ItemGroupData>${each(person, (name, value) => `<ItemData ItemOID="${name}" Value="${value}"/>`)}</ItemGroupData>`,
  'composition.json': (person) =>
    `{"items":[${each(person, (name, value) => JSON.stringify({ name: { value: name }, value: { value } })).replaceAll('\n', ',')}]}`,
  'submission.xml': (person) =>
    `<Slot name="sourcePatientInfo"><ValueList><Value>PID-3|20847713^^^&amp;1.2&amp;ISO</Value><Value>PID-5|${person.last}^${person.first}</Value><Value>PID-7|${person.born.replaceAll('-', '')}</Value><Value>PID-11|^^^${person.state}^${person.zip}</Value><Value>PID-13|${person.phone}</Value></ValueList></Slot>`,
  'register.spec.ts': (person) =>
    `test('x', async ({ page }) => {\n${each(person, (name, value) => `  await page.getByLabel('${name}').fill('${value}');`)}\n});\n`,
  'register.cy.js': (person) =>
    `it('x', () => {\n${each(person, (name, value) => `  cy.get('[name="${name.replace(' ', '_')}"]').type('${value}');`)}\n});\n`,
  'frame.py': (person) => `df = read_csv(StringIO("""${table(person, ',')}"""))\n`,
  'token.txt': (person) => `TOKEN=${tokenOf(person)}\n`,
  'card.txt': (person) => `shc:/${[...tokenOf(person)].map((letter) => String(letter.charCodeAt(0) - 45).padStart(2, '0')).join('')}\n`,
  'note.json': (person) =>
    JSON.stringify({
      resourceType: 'DocumentReference',
      content: [{ attachment: { data: packed(each(person, (name, value) => `${name}: ${value}`)) } }],
    }),
  'schema.yaml': (person) =>
    `Patient:\n  properties:\n${each(person, (name, value) => `    ${name}: {type: string, example: '${value}'}`)}\n`,
  'dynamo.json': (person) => `{"Item":{${each(person, (name, value) => `"${name}":{"S":"${value}"}`).replaceAll('\n', ',')}}}`,
  'changes.xml': (person) =>
    `<changeSet><insert>${each(person, (name, value) => `<column name="${name}" value="${value}"/>`)}</insert></changeSet>`,
  'dump.xml': (person) => `<row>${each(person, (name, value) => `<field name="${name}">${value}</field>`)}</row>`,
  'fixtures.yml': (person) =>
    `base: &base\n  state: ${person.state}\n  zip: '${person.zip}'\none:\n  <<: *base\n  first_name: ${person.first}\n  last_name: ${person.last}\n  dob: ${person.born}\n  ssn: ${person.ssn}\n  phone: ${person.phone}\n`,
};

it.each(Object.entries(FORMS))('a person in %s is found, and a made-up one is not', (path, write) => {
  expect(realLooking(path, write(REAL)).length).toBe(1);
  expect(realLooking(path, write(SAFE))).toEqual([]);
});

it('a finding in a list of terms names the lines of the record', () => {
  const [found] = realLooking('card.html', `<p>x</p>\n${FORMS['card.html']?.(REAL) ?? ''}`);
  expect([found?.location.line, found?.location.endLine]).toEqual([4, 30]);
});

it('aliases that multiply a document are read a bounded number of times', () => {
  const levels = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
  expect(scanText('bomb.yaml', `a0: &a0 patient\n${levels.join('\n')}\n`).format).toBe('yaml');
});

it('prose with commas is no table', () => {
  expect(scanText('notes.txt', 'One, two, three, and four of them.\nFive, six, seven, and eight.\n').format).toBe('text');
});
