import { expect, it } from 'vitest';
import { mayHoldRecords } from '../../packages/records/src/prefilter.js';
import { scanText } from './scanner.ts';

it.each([
  ['Vorname,Nachname,Geburtsdatum,Versichertennummer', 'Anneliese,Brandhuber,1951-03-27,K204817713'],
  ['nombre,apellidos,fecha_nacimiento,telefono', 'Lucía,Zubizarreta,1951-03-27,612 345 987'],
  ['nome,cognome,data_nascita,telefono', 'Ottavia,Brambilla,1951-03-27,347 8412290'],
  ['nome,sobrenome,data_nascimento,telefone', 'Iracema,Vasconcelos,1951-03-27,(11) 98412-2290'],
  ['prenom,nom,date_naissance,telephone', 'Solange,Desrosiers,1951-03-27,06 12 84 59 87'],
  ['voornaam,achternaam,geboortedatum,telefoon', 'Femke,Oosterveld,1951-03-27,06-41284598'],
])('columns of other languages reach the reader: %s', (header, row) => {
  const text = `${header}\n${row}\n`;
  expect(mayHoldRecords(text)).toBe(true);
  expect(scanText('patients/export.csv', text).observations.map(({ verdict }) => verdict)).toEqual(['unclear']);
});

it('a card of contacts reaches its reader', () => {
  expect(mayHoldRecords('BEGIN:VCARD\r\nVERSION:4.0\r\nN:Vancluysen;Ottilie;;;\r\nBDAY:19510327\r\nEND:VCARD\r\n')).toBe(true);
});

it.each([
  'export function add(left: number, right: number): number {\n  return left + right;\n}\n',
  '2024-03-01T10:00:00Z info request 48812093 took 12 ms\n',
  '{ "name": "tool", "version": "1.2.3", "dependencies": { "yaml": "^2.9.1" } }\n',
])('%s can hold nothing', (text) => {
  expect(mayHoldRecords(text)).toBe(false);
});

it.each([
  ['PATIENT_0_', 'PATIENT_1_'],
  ['patient1_', 'patient2_'],
])('settings that number their people are read: %s', (one, other) => {
  const settings = [
    'FIRST_NAME=Ottilie',
    'LAST_NAME=Vancluysen',
    'DOB=1951-03-27',
    'SSN=283-54-7719',
    'PHONE=419-842-6713',
    'ZIP=43615',
    'STATE=OH',
  ];
  const text = `${settings.map((line) => one + line).join('\n')}\n\n\n\n\n${settings.map((line) => other + line).join('\n')}\n`;
  expect(scanText('.env', text).observations.map(({ verdict, records }) => [verdict, records])).toEqual([['real-looking', 2]]);
});
