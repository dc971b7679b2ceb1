import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scan } from 'phitrace';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRepository } from './copy.ts';

interface Leak {
  readonly kind: string;
  readonly file: string;
  /** Appended to the file. The line that leaks ends with the mark. */
  readonly code: string;
  readonly rule: string;
}

const mark = '// leaks';

const leaks: readonly Leak[] = [
  {
    kind: 'a FHIR resource in a log',
    file: 'packages/core/src/triage/order.ts',
    code: `
import type { Patient } from 'fhir/r4';
export function announce(patient: Patient): void {
  console.info('opened', patient.name?.[0]?.family); ${mark}
}`,
    rule: 'phi-in-logs',
  },
  {
    kind: 'a prompt to a language model',
    file: 'packages/core/src/policy/cells.ts',
    code: `
import OpenAI from 'openai';
import type { Condition } from 'fhir/r4';
export async function summarize(conditions: readonly Condition[]): Promise<string | null> {
  const history = conditions.map((condition) => condition.code?.text).join('; ');
  const client = new OpenAI();
  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: \`Summarize: \${history}\` }] }); ${mark}
  return answer.choices[0].message.content;
}`,
    rule: 'phi-to-vendor-without-baa',
  },
  {
    kind: 'analytics',
    file: 'packages/cli/src/commands/scan.ts',
    code: `
import { PostHog } from 'posthog-node';
interface Visit { patientId: string; mrn: string; diagnosis: string }
const usage = new PostHog('key');
export function count({ diagnosis, ...visit }: Visit): void {
  usage.capture({ distinctId: 'scan', event: 'visit', properties: { diagnosis } }); ${mark}
}`,
    rule: 'phi-to-analytics',
  },
  {
    kind: 'an error monitor',
    file: 'packages/cli/src/failure.ts',
    code: `
import * as Sentry from '@sentry/node';
interface Chart { patientId: string; ssn: string; diagnosis: string }
export function report(error: Error, chart: Chart): void {
  Sentry.captureException(error, { extra: { chart } }); ${mark}
}`,
    rule: 'phi-to-error-monitor',
  },
  {
    kind: 'browser storage',
    file: 'packages/report/src/json.ts',
    code: `
interface Intake { patientName: string; dateOfBirth: string; medications: string[] }
export function keepDraft(intake: Intake): void {
  localStorage.setItem('draft', JSON.stringify(intake)); ${mark}
}`,
    rule: 'phi-in-client-storage',
  },
  {
    kind: 'a URL',
    file: 'packages/report/src/sarif/uri.ts',
    code: `
import type { Patient as Person } from 'fhir/r4';
export function open(person: Person): void {
  const query = new URLSearchParams({ born: person.birthDate ?? '' });
  window.history.pushState({}, '', \`/chart?\${query.toString()}\`); ${mark}
}`,
    rule: 'phi-in-url',
  },
  {
    kind: "a plain request to a vendor's host",
    file: 'packages/sources/src/paths.ts',
    code: `
interface Encounter { patientMrn: string; clinicalNote: string }
export async function embed(encounter: Encounter): Promise<Response> {
  const body = JSON.stringify({ model: 'text-embedding-3-small', input: encounter.clinicalNote });
  return fetch('https://api.openai.com/v1/embeddings', { method: 'POST', body }); ${mark}
}`,
    rule: 'phi-to-vendor-without-baa',
  },
  {
    kind: 'a message',
    file: 'packages/cli/src/git.ts',
    code: `
import twilio from 'twilio';
interface Result { patientPhone: string; patientName: string; labResult: string }
export class Notifier {
  readonly #client = twilio('sid', 'token');
  async notify(result: Result): Promise<void> {
    const body = \`\${result.patientName}: \${result.labResult}\`;
    await this.#client.messages.create({ to: '+15005550006', from: '+15005550006', body }); ${mark}
  }
}`,
    rule: 'phi-to-vendor-without-baa',
  },
  {
    kind: 'a wrapper in another package',
    file: 'packages/cli/src/summary.ts',
    code: `
import { remark } from '@phitrace/core';
import type { Observation } from 'fhir/r4';
export function tell(observation: Observation): void {
  remark('value', observation.valueString); ${mark}
}`,
    rule: 'phi-in-logs',
  },
  {
    kind: 'storage of a third party',
    file: 'rules/phi-in-logs.ts',
    code: `
import { createClient } from '@supabase/supabase-js';
interface PatientRow { mrn: string; diagnosis: string }
export async function save(rows: PatientRow[]): Promise<void> {
  const store = createClient('https://example.supabase.co', 'key');
  for (const row of rows) await store.from('charts').insert({ ...row, saved: true }); ${mark}
}`,
    rule: 'phi-to-vendor-without-baa',
  },
];

const wrapper = `
export function remark(...words: unknown[]): void {
  console.warn(words.join(' '));
}`;

let copy: string;

beforeAll(() => {
  copy = copyRepository();
  appendFileSync(join(copy, 'packages/core/src/errors.ts'), wrapper);
  appendFileSync(join(copy, 'packages/core/src/index.ts'), "export { remark } from './errors.js';\n");
});

afterAll(() => rmSync(copy, { recursive: true }));

async function scanCopy(): Promise<string[]> {
  const paths = ['packages', 'scripts', ...globSync('rules/*.ts', { cwd: copy })];
  const { findings } = await scan({ root: copy, paths: paths.map((path) => join(copy, path)) });
  const open = findings.filter(({ suppression }) => suppression === undefined);
  return open.map(({ ruleId, location }) => `${location.path}:${location.line} ${ruleId}`).sort();
}

function lineOf(file: string): number {
  return (
    readFileSync(join(copy, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.endsWith(mark)) + 1
  );
}

test('without a leak the scan is silent', async () => {
  expect(await scanCopy()).toEqual([]);
});

test('ten leaks of different kinds in our own sources are found, and nothing else', async () => {
  expect(new Set(leaks.map(({ file }) => file)).size).toBe(10);
  for (const { file, code } of leaks) appendFileSync(join(copy, file), `${code}\n`);
  expect(await scanCopy()).toEqual(leaks.map(({ file, rule }) => `${file}:${lineOf(file)} ${rule}`).sort());
});
