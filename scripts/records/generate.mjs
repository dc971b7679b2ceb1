/**
 * Writes tables of generated people for `main.ts`: node generate.mjs <folder with node_modules> <output folder>.
 * The folder holds @faker-js/faker 10.6.0 and chance 1.1.13, with which the rates of `rules/detectors` were measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [packages = '.', output = '.'] = process.argv.slice(2);
const require = createRequire(join(resolve(packages), 'index.js'));
const { fakerEN_US: faker } = require('@faker-js/faker');
const Chance = require('chance');

const FILES_BY_ROWS = { 1: 300, 20: 40, 500: 4 };
const COLUMNS = {
  full: ['first_name', 'last_name', 'dob', 'ssn', 'phone', 'email', 'street', 'city', 'state', 'zip', 'mrn'],
  nossn: ['first_name', 'last_name', 'dob', 'phone', 'email', 'street', 'city', 'state', 'zip', 'mrn'],
  slim: ['first_name', 'last_name', 'dob', 'ssn', 'mrn'],
  contact: ['first_name', 'last_name', 'dob', 'phone', 'email'],
};

const toDay = (date) => date.toISOString().slice(0, 10);

function fakerRow(isInState) {
  const state = faker.location.state({ abbreviated: true });
  return {
    first_name: faker.person.firstName(),
    last_name: faker.person.lastName(),
    dob: toDay(faker.date.birthdate()),
    ssn: faker.helpers.replaceSymbols('###-##-####'),
    phone: faker.phone.number({ style: 'national' }),
    email: faker.internet.email(),
    street: faker.location.streetAddress(),
    city: faker.location.city(),
    state,
    zip: isInState ? faker.location.zipCode({ state }) : faker.location.zipCode(),
    mrn: faker.string.numeric(8),
  };
}

function chanceRow(chance) {
  return {
    first_name: chance.first(),
    last_name: chance.last(),
    dob: toDay(chance.birthday()),
    ssn: chance.ssn(),
    phone: chance.phone(),
    email: chance.email(),
    street: chance.address(),
    city: chance.city(),
    state: chance.state(),
    zip: chance.zip(),
    mrn: String(chance.integer({ min: 10_000_000, max: 99_999_999 })),
  };
}

const GENERATORS = {
  fakerjs: (seed) => (faker.seed(seed), () => fakerRow(false)),
  fakerinstate: (seed) => (faker.seed(seed), () => fakerRow(true)),
  chance: (seed) => {
    const chance = new Chance(seed);
    return () => chanceRow(chance);
  },
};

function write(name, columns, rows) {
  const lines = rows.map((row) => columns.map((column) => `"${row[column].replaceAll('"', '""')}"`).join(','));
  writeFileSync(join(output, `${name}.csv`), [columns.join(','), ...lines].join('\n'));
}

mkdirSync(output, { recursive: true });
const cases = Object.entries(FILES_BY_ROWS).flatMap(([rows, files]) =>
  Object.entries(COLUMNS).flatMap(([shape, columns]) => Array.from({ length: files }, (_, seed) => ({ rows, shape, columns, seed }))),
);
for (const [generator, start] of Object.entries(GENERATORS)) {
  for (const { rows, shape, columns, seed } of cases) {
    const next = start(seed * 7 + 1);
    write(`${generator}-${shape}-${rows}-${seed}`, columns, Array.from({ length: Number(rows) }, next));
  }
}
