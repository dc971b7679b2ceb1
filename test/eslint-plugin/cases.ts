import { parseExpectations } from '../fixtures/expectations.ts';

/** Text for one rule; what it must report stands at the lines, as in the fixtures. */
export interface Case {
  /** A leak that the file shows by itself. */
  readonly alone: string;
  /** A leak that only shows together with `data/project/helper.ts`. */
  readonly across: string;
  /** The same task, done well. */
  readonly good: string;
  /** What may be done about each leak: at least a comment. */
  readonly suggestions: readonly string[];
}

const record = 'interface Patient { id: string; ssn: string; diagnosis: string; email: string }';
const imported = "import { describe, load } from './helper';";

/** Calls of a rule, inside a function that gets a patient, or that has one of another file described. */
function toCase(head: string, call: (value: string) => string, rule: string): Case {
  const inside = (start: string, body: string) => `${head}\n${start}\n${body}\n`;
  return {
    alone: inside(record, `export function run(patient: Patient) {\n  ${call('patient.ssn')} // expect: ${rule}\n}`),
    across: inside(imported, `export async function run() {\n  ${call('describe(await load())')} // expect: ${rule}\n}`),
    good: inside(record, `export function run(patients: Patient[]) {\n  ${call('String(patients.length)')}\n}`),
    suggestions: [...(switches[rule] ?? []), 'ignore'],
  };
}

const tools: Readonly<Record<string, readonly [head: string, call: (value: string) => string]>> = {
  'baa-gap': [
    "import twilio from 'twilio';\nconst client = twilio('', '');",
    (value) => `void client.messages.create({ to: '', from: '', body: ${value} });`,
  ],
  'phi-in-client-storage': ['', (value) => `localStorage.setItem('draft', ${value});`],
  'phi-in-files': ["import { writeFileSync } from 'node:fs';", (value) => `writeFileSync('draft.txt', ${value});`],
  'phi-in-http-errors': [
    "import { NotFoundException } from '@nestjs/common';",
    (value) => `void new NotFoundException('nothing is known of ' + ${value});`,
  ],
  'phi-in-logs': ['', (value) => `console.log(${value});`],
  'phi-in-training-data': ["import { appendFileSync } from 'node:fs';", (value) => `appendFileSync('tune.jsonl', ${value});`],
  'phi-in-url': ['', (value) => `void fetch('/search?q=' + ${value});`],
  'phi-over-plaintext': ['', (value) => `void fetch('http://feed.example.com', { method: 'POST', body: ${value} });`],
  'phi-to-analytics': ["import posthog from 'posthog-js';", (value) => `posthog.capture('seen', { detail: ${value} });`],
  'phi-to-error-monitor': ["import * as Sentry from '@sentry/node';", (value) => `Sentry.captureMessage(${value});`],
  'phi-to-vendor-without-baa': [
    "import OpenAI from 'openai';\nconst openai = new OpenAI();",
    (value) => `void openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: ${value} }] });`,
  ],
};

/** What the vendor of a case has switches for. */
const switches: Readonly<Record<string, readonly string[]>> = { 'phi-to-vendor-without-baa': ['store', 'modelUntil'] };

/** The cases by rule. */
export const cases: ReadonlyMap<string, Case> = new Map(
  Object.entries(tools).map(([rule, [head, call]]) => [rule, toCase(head, call, rule)]),
);

/** The lines at which a rule must report a text, a known false alarm among them. */
export function expectedLines(text: string, rule: string): number[] {
  const lines = parseExpectations(text).flatMap((said) => (said.rule === rule && said.mark !== 'todo' ? [said.line] : []));
  return [...new Set(lines)];
}
