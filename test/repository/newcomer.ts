import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'tinyglobby';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts to replace in a file. */
export type Changes = readonly (readonly [from: string, to: string])[];

/** Runs a script of a copy of the repository. */
export function npm(copy: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Replaces texts in a file of a copy; an error says which isn't there. */
export function edit(copy: string, path: string, changes: Changes): void {
  const full = join(copy, path);
  const text = changes.reduce(
    (content, [from, to]) => {
      if (!content.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
      return content.replaceAll(from, to);
    },
    readFileSync(full, 'utf8'),
  );
  writeFileSync(full, text);
}

/** The files of a copy that differ from those of the repository or are new, without what a build writes for itself. */
export function listTouched(copy: string, repository: string): string[] {
  const patterns = ['**', '!**/node_modules/**', '!**/dist/**', '!**/*.tsbuildinfo', '!coverage/**', '!.cache/**'];
  const digest = (folder: string, path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  const known = new Set(globSync(patterns, { cwd: repository, dot: true }));
  return globSync(patterns, { cwd: copy, dot: true })
    .filter((path) => !known.has(path) || digest(copy, path) !== digest(repository, path))
    .sort();
}

/** What a newcomer does after `npm run new vendor acme-telemetry`. */
export const vendor = {
  files: ['rules/vendors/acme-telemetry.json', 'fixtures/vendors/acme-telemetry.ts'],
  facts: [
    ['TODO: the name people know it by', 'Acme Telemetry'],
    ['TODO: one of vendorCategories in rules/kinds.json', 'support'],
    ['TODO: npm packages', '@acme/telemetry'],
    ['@ › TODO: export › TODO: member', '@ › client › send'],
    ['TODO: one of sinks in rules/kinds.json', 'third-party'],
  ],
  fixture: [
    ["// TODO: one call that leaks and one that is safe, through the vendor's own package.", '// Acme Telemetry.'],
    ["'TODO'", "'@acme/telemetry'"],
    ['client.TODO', 'client.send'],
  ],
} as const;

/** What a newcomer adds for a new sink kind: a word with its meaning, and a row that leads to it. */
export const sinkKind = {
  files: ['rules/kinds.json', 'rules/libraries/acme-labels.json'],
  word: [
    [
      '"sinks": {\n',
      `"sinks": {
    "printer": {
      "meaning": "A printer of labels or wristbands.",
      "phrase": "a printer",
      "wrapperWords": ["label"]
    },
`,
    ],
  ],
  library: `{
  "$schema": "../schema/library.json",
  "id": "acme-labels",
  "name": "Acme Labels",
  "packages": ["@acme/labels"],
  "models": [{ "at": "@ › * › printLabel", "sink": "printer", "verified": "known" }]
}
`,
} as const;

/** Adds the new sink kind to a copy. */
export function addSinkKind(copy: string): void {
  edit(copy, sinkKind.files[0], sinkKind.word);
  writeFileSync(join(copy, sinkKind.files[1]), sinkKind.library);
}

const imports = "import { Printer } from '@acme/labels';\n\nexport const printer = new Printer('front-desk');\n";
const patient = 'interface Patient {\n  id: string;\n  mrn: string;\n  diagnosis: string;\n}\n';

function toExample(parameter: string, call: string): string {
  return `${imports}\n${patient}\nexport function label(${parameter}): void {\n  ${call}\n}`;
}

const leaking = 'printer.printLabel({ line: patient.diagnosis });';
const safe = 'printer.printLabel({ copies: patients.length });';

/** What a newcomer does after `npm run new rule phi-on-labels`: a rule for the new sink kind. */
export const rule = {
  id: 'phi-on-labels',
  files: [
    'rules/phi-on-labels.ts',
    'docs/rules/phi-on-labels.md',
    'fixtures/rules/phi-on-labels/bad.ts',
    'fixtures/rules/phi-on-labels/good.ts',
  ],
  leaking,
  safe,
  bad: [
    ['// TODO: calls that phi-on-labels reports, each line marked.\n', imports],
    ['TODO(patient.diagnosis);', leaking],
  ],
  good: [
    ['// TODO: calls of the same kind that carry nothing that identifies anyone.\n', imports],
    ['TODO(patients.length);', safe],
  ],
  facts: [
    ['TODO: what it reports, in one line.', 'PHI is printed on a label.'],
    ['TODO: why it matters, in a sentence or two.', 'Labels are thrown away unread.'],
    ['TODO: what to do instead.', 'Print the opaque record id.'],
    ['TODO: R-nn of docs/requirements.md', 'R-09'],
    ['TODO: sink kinds of rules/kinds.json', 'printer'],
    ['TODO: 45 CFR …, the primary section first', '45 CFR 164.312(a)(2)(iv)'],
  ],
  page: [
    ['TODO: which data, in which place.', 'Health information on a printed label.'],
    ['TODO: what happens to people when it leaks there.', 'Labels end up in the bin.'],
    ['// TODO: code that this rule reports.', toExample('patient: Patient', leaking)],
    ['// TODO: the same task, done well: no rule reports it.', toExample('patients: Patient[]', safe)],
    ['TODO: where it asks too much.', 'Wristbands that law asks for.'],
  ],
} as const;
