import { describe, expect, it } from 'vitest';
import { findingsIn, offersIn } from './offers.ts';

// The configuration there names `redact` of `./privacy/redact`, and any function `withoutNames`.
const folder = 'test/eslint-plugin/data/clinic';
const record = 'interface Patient { id: string; ssn: string; email: string; name: string; phone: string; mrn: string; address: string }';
const imports = "import { other } from './other';";

const toText = (head: string, code: string) => `${head}\n${record}\nexport function run(patient: Patient, url: string) {\n  ${code}\n}\n`;

/** What is offered, of which each leaves nothing to report when it is accepted. */
function redactedIn(text: string, path = 'file.ts', name: 'recommended' | 'strict' = 'strict'): string[] {
  const file = `${folder}/${path}`;
  const offers = offersIn(text, file, name).filter(({ messageId }) => messageId === 'redactor');
  for (const offer of offers) expect(findingsIn(offer.text, file, name)).toEqual([]);
  return offers.map((offer) => offer.text);
}

/** What may be done besides: nothing but a comment, at a finding that is there. */
const expectNone = (text: string, path = 'file.ts') =>
  expect(offersIn(text, `${folder}/${path}`, 'recommended').map(({ messageId }) => messageId)).toEqual(['ignore']);

describe('what is PHI is passed through the deidentifier', () => {
  const head = "import { redact } from './privacy/redact';";

  it.each([
    ['console.log(patient.ssn);', 'console.log(redact(patient.ssn));'],
    ['console.log(patient);', 'console.log(redact(patient));'],
    ["console.log('seen', patient.id, patient.ssn);", "console.log('seen', patient.id, redact(patient.ssn));"],
    ['console.log(patient.ssn, patient.email);', 'console.log(redact(patient.ssn), redact(patient.email));'],
    ['console.log(patient.ssn, patient.ssn);', 'console.log(redact(patient.ssn), redact(patient.ssn));'],
    ['console.log(`seen ${patient.ssn}`);', 'console.log(`seen ${redact(patient.ssn)}`);'],
    ["void fetch('/seen?q=' + patient.ssn);", "void fetch('/seen?q=' + redact(patient.ssn));"],
    ['console.log({ patient });', 'console.log({ patient: redact(patient) });'],
    ['console.log({ at: [patient.ssn] });', 'console.log({ at: [redact(patient.ssn)] });'],
    ['console.log(JSON.stringify(patient));', 'console.log(JSON.stringify(redact(patient)));'],
    ['console.error(new Error(patient.ssn));', 'console.error(new Error(redact(patient.ssn)));'],
    ['void fetch(`/seen?q=${encodeURIComponent(patient.ssn)}`);', 'void fetch(`/seen?q=${encodeURIComponent(redact(patient.ssn))}`);'],
    ['const { id, ssn } = patient;\n  console.log(id, ssn);', 'const { id, ssn } = patient;\n  console.log(id, redact(ssn));'],
    [
      'const text = patient.ssn.trim();\n  console.log(patient.ssn, url, text);',
      'const text = patient.ssn.trim();\n  console.log(redact(patient.ssn), url, redact(text));',
    ],
    [
      'console.log(patient.ssn, patient.email, patient.name, patient.phone, patient.mrn, patient.address, patient.id);',
      'console.log(redact(patient.ssn), redact(patient.email), redact(patient.name), redact(patient.phone), redact(patient.mrn), redact(patient.address), patient.id);',
    ],
    ["const text = patient.ssn + '!';\n  console.log(text);", "const text = patient.ssn + '!';\n  console.log(redact(text));"],
  ])('`%s` may become `%s`', (from, to) => {
    expect(redactedIn(toText(head, from))).toEqual([toText(head, to)]);
    expect(redactedIn(toText(head, from), 'file.ts', 'recommended')).toEqual([toText(head, to)]);
  });

  it.each([['console.log({ ...patient });'], ['console.log(...[patient]);'], ['location.href = `/find/${patient.ssn}`;']])(
    '`%s` has no value to pass',
    (code) => {
      expectNone(toText(head, code));
    },
  );
});

describe('an import is added', () => {
  const [from, to] = ['console.log(patient.ssn);', 'console.log(redact(patient.ssn));'];

  it.each([
    ['after the others', imports, `${imports}\nimport { redact } from './privacy/redact';`, 'file.ts'],
    ['from another folder', imports, `${imports}\nimport { redact } from '../privacy/redact';`, 'visits/file.ts'],
    [
      'with the extension of the others',
      "import { other } from './other.js';",
      "import { other } from './other.js';\nimport { redact } from './privacy/redact.js';",
      'file.ts',
    ],
    [
      'with their quotes and without a semicolon',
      'import { other } from "./other"',
      'import { other } from "./other"\nimport { redact } from "./privacy/redact"',
      'file.ts',
    ],
    ['before the code', "'use client';", "'use client';\nimport { redact } from './privacy/redact';", 'file.ts'],
  ])('%s', (_, head, withImport, path) => {
    expect(redactedIn(toText(head, from), path, 'recommended')).toEqual([toText(withImport, to)]);
  });

  it('and one that is there is used', () => {
    const head = "import { redact } from '../privacy/redact.js';";
    expect(redactedIn(toText(head, from), 'visits/file.ts', 'recommended')).toEqual([toText(head, to)]);
  });

  it('not in the module itself', () => {
    const head = 'export function redact(text: unknown) { return typeof text; }';
    expect(redactedIn(toText(head, from), 'privacy/redact.ts', 'recommended')).toEqual([toText(head, to)]);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['that is required', "const { other } = require('./other');", 'file.ts'],
    ['of CommonJS', "import other = require('./other');", 'file.ts'],
    ['with both', "import { first } from './first';\nimport other = require('./other');", 'file.ts'],
  ])('in a file %s', (_, head, path) => {
    expectNone(toText(head, 'console.log(patient.ssn);').replace('export function', 'function'), path);
  });

  it.each([
    ['another function', 'const redact = String;'],
    ['a function of another module', "import { redact } from './other';"],
    ['another function of that module', "import { scrub as redact } from './privacy/redact';"],
    ['a type only', "import type { redact } from './privacy/redact';"],
    ['a default export', "import redact from './privacy/redact';"],
    ['all of that module', "import * as redact from './privacy/redact';"],
  ])('where the name means %s', (_, head) => {
    expectNone(toText(head, 'console.log(patient.ssn);'));
  });

  it('where a parameter hides the name', () => {
    const text = toText(imports, 'console.log(patient.ssn);').replace('url: string', 'redact: string');
    expectNone(text);
  });

  it('without deidentifiers in the configuration', () => {
    const offers = offersIn(toText('', 'console.log(patient.ssn);'), 'test/eslint-plugin/data/project/file.ts');
    expect(offers.map(({ messageId }) => messageId)).toEqual(['ignore']);
  });
});

it('a deidentifier that is a name only is offered where it is in scope', () => {
  const head = "import { withoutNames } from './other';\nconst redact = String;";
  expect(redactedIn(toText(head, 'console.log(patient.ssn);'), 'file.ts', 'recommended')).toEqual([
    toText(head, 'console.log(withoutNames(patient.ssn));'),
  ]);
});
