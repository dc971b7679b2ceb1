import { describe, expect, it } from 'vitest';
import { findingsIn, offersIn, withReason } from './offers.ts';

const file = 'test/eslint-plugin/data/project/file.ts';

const head = `import posthog from 'posthog-js';
import * as Sentry from '@sentry/node';
enum Phase { Open, Closed }
interface Patient { id: string; ssn: string; gender: 'male' | 'female'; active: boolean; smoker: boolean; name: string }
interface Card { ssn: string }
interface Visit {
  status: 'booked' | 'in-progress' | 'cancelled';
  phase?: Phase;
  isArchived: boolean;
  patientId: string;
  outcome: 'recovered' | 'died';
  diagnosis: string;
  note: string;
  seen: Date;
  notes(): boolean;
}
`;
const body = (code: string) =>
  `${head}export function run(patient: Patient, maybe: Patient | undefined, card: Card, visit: Visit) {\n  ${code}\n}\n`;

/** What is offered under an id for code in a function, of which each leaves nothing to report when it is accepted. */
function endsOf(code: string, messageId: string): string[] {
  const offers = offersIn(body(code), file).filter((offer) => offer.messageId === messageId);
  for (const { text } of offers) expect(findingsIn(text, file)).toEqual([]);
  return offers.map(({ text }) => text);
}

describe('the reference', () => {
  it.each([
    ['console.log(patient);', 'console.log(patient.id);'],
    ["console.log('seen', { patient });", "console.log('seen', { patient: patient.id });"],
    ['console.log({ seen: patient });', 'console.log({ seen: patient.id });'],
    ['console.log({ seen: [patient] });', 'console.log({ seen: [patient.id] });'],
    ['console.log(maybe);', 'console.log(maybe?.id);'],
    ["Sentry.captureMessage('seen', { extra: { patient } });", "Sentry.captureMessage('seen', { extra: { patient: patient.id } });"],
  ])('`%s` may become `%s`', (from, to) => {
    expect(endsOf(from, 'reference')).toEqual([body(to)]);
  });

  it.each([
    ['console.log(card);'],
    ['console.log(patient.ssn);'],
    ['console.log(JSON.stringify(patient));'],
    ['console.log({ ...patient });'],
    // A tracking service knows whose device a stable id comes from.
    ["posthog.capture('seen', { patient });"],
  ])('`%s` has none', (code) => {
    expect(endsOf(code, 'reference')).toEqual([]);
  });

  it.each([
    ['record: object', []],
    ['record: object | string', ['reference']],
    ['record: unknown', ['reference', 'field']],
  ])('fits what a sink takes: %s', (parameter, ids) => {
    const text = body('log(patient);').replace('enum', `const log = (${parameter}) => console.log(record);\nenum`);
    expect(offersIn(text, file).map(({ messageId }) => messageId)).toEqual([...ids, 'ignore']);
  });

  it('may go where a function takes any type', () => {
    const text = body('log(patient);').replace('enum', 'const log = <T>(record: T) => console.log(record);\nenum');
    expect(offersIn(text, file).map(({ messageId }) => messageId)).toEqual(['reference', 'field', 'ignore']);
  });

  it('is logged, or sent elsewhere', () => {
    const said = (code: string) => offersIn(body(code), file).find(({ messageId }) => messageId === 'reference')?.desc;
    expect(said('console.log(patient);')).toBe('Log the reference `patient.id` instead of the record.');
    expect(said("Sentry.captureMessage('', { extra: { patient } });")).toBe('Send the reference `patient.id` instead of the record.');
  });
});

describe('the named field', () => {
  const visitFields = ['visit.status', 'visit.phase', 'visit.isArchived'];

  it.each([
    ['console.log(visit);', visitFields.map((field) => `console.log(${field});`)],
    ['console.log({ visit });', visitFields.map((field) => `console.log({ visit: ${field} });`)],
    ["posthog.capture('seen', { visit });", visitFields.map((field) => `posthog.capture('seen', { visit: ${field} });`)],
    ['console.log(patient);', ['console.log(patient.active);']],
    ['console.log(maybe);', ['console.log(maybe?.active);']],
    ['console.log({ ...patient });', ['console.log({ id: patient.id });', 'console.log({ active: patient.active });']],
    ["console.log({ id: '', ...patient });", ["console.log({ id: '', active: patient.active });"]],
    ["posthog.capture('seen', { ...patient });", ["posthog.capture('seen', { active: patient.active });"]],
  ])('for `%s` is one that tells nothing of the person', (from, to) => {
    expect(endsOf(from, 'field')).toEqual(to.map(body));
  });

  it('may be the reference of another record', () => {
    const text = body('console.log(link);').replace('card: Card', 'link: { patientId: string; mrn: string }');
    const [offer] = offersIn(text, file);
    expect(offer).toMatchObject({ messageId: 'field', text: text.replace('log(link)', 'log(link.patientId)') });
    expect(findingsIn(offer?.text ?? '', file)).toEqual([]);
  });

  it.each([
    ['gender', "'male' | 'female'"],
    ['bloodType', "'a' | 'b'"],
    ['outcome', "'recovered' | 'died'"],
    ['hivStatus', "'pending' | 'final'"],
    ['status', 'string'],
    ['status', "'booked' | 'deceased'"],
    ['status', "'booked' | number"],
    ['smoker', 'boolean'],
    ['isPregnant', 'boolean'],
    ['active', 'Date'],
    ['age', 'number'],
    ['memberId', 'string'],
    ['archived', '() => boolean'],
    ['test', 'unknown'],
  ])('is never %s: %s', (name, type) => {
    const text = `export function run(patient: { ssn: string; ${name}: ${type} }) {\n  console.log(patient);\n}\n`;
    const offers = offersIn(text, file);
    expect(offers.map(({ messageId }) => messageId)).toEqual(['ignore']);
  });

  it.each([['console.log(visit.diagnosis);'], ['console.log(JSON.stringify(visit));'], ['console.log(`${visit.note}`);']])(
    '`%s` is no whole record',
    (code) => {
      expect(endsOf(code, 'field')).toEqual([]);
    },
  );

  it('needs types', () => {
    expect(offersIn(body('console.log(visit);'), file, 'recommended').map(({ messageId }) => messageId)).toEqual(['ignore']);
  });
});

describe('a comment', () => {
  it('each finding may be ignored, and is once the comment gives a reason', () => {
    const text = body('console.log(patient.ssn);');
    const [ignored, ...others] = offersIn(text, file, 'recommended');
    expect(others).toEqual([]);
    expect(ignored?.text).toContain('\n  // phitrace-ignore-next-line phi-in-logs -- <reason>\n  console.log(patient.ssn);\n');
    expect(findingsIn(ignored?.text ?? '', file, 'recommended')).toHaveLength(1);
    expect(findingsIn(withReason(ignored?.text), file, 'recommended')).toEqual([]);
  });

  it('between JSX children stands in braces', () => {
    const text = `
interface Patient { ssn: string }
export const Row = ({ patient }: { patient: Patient }) => (
  <tr>
    <td onClick={() => console.log(patient.ssn)}>Open</td>
  </tr>
);
`;
    const [ignored] = offersIn(text, 'a.tsx', 'recommended');
    expect(ignored?.text).toContain('\n    {/* phitrace-ignore-next-line phi-in-logs -- <reason> */}\n    <td');
    expect(findingsIn(withReason(ignored?.text), 'a.tsx', 'recommended')).toEqual([]);
  });

  it('has no place inside of a text', () => {
    const text = body('return `\n${fetch("/search?q=" + patient.ssn)}`;');
    const messages = findingsIn(text, file, 'recommended');
    expect(messages.map(({ line, suggestions = [] }) => [line, suggestions])).toEqual([[head.split('\n').length + 2, []]]);
  });
});
