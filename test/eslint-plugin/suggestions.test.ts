import type { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { hosts, lint, untyped } from './hosts.ts';

const newest = hosts[1][1];
const file = 'test/eslint-plugin/data/project/file.ts';
const head = 'interface Patient { id: string; ssn: string }\ninterface Card { ssn: string }\n';
const body = (code: string) => `${head}export function run(patient: Patient, maybe: Patient | undefined, card: Card) {\n  ${code}\n}\n`;

function apply(text: string, message: Linter.LintMessage): { messageId: string; text: string }[] {
  return (message.suggestions ?? []).map(({ messageId = '', fix }) => ({
    messageId,
    text: text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]),
  }));
}

function suggestionsFor(text: string, name: 'recommended' | 'strict', path = file) {
  const messages = lint(newest, text, { file: path }, name, name === 'recommended' ? { ...untyped, ...jsx } : undefined);
  return messages.flatMap((message) => apply(text, message));
}

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };
const referencesIn = (code: string) => suggestionsFor(body(code), 'strict').filter(({ messageId }) => messageId === 'reference');

it.each([
  ['console.log(patient);', 'console.log(patient.id);'],
  ["console.log('seen', { patient });", "console.log('seen', { patient: patient.id });"],
  ['console.log({ seen: patient });', 'console.log({ seen: patient.id });'],
  ['console.log(maybe);', 'console.log(maybe?.id);'],
])('`%s` may become `%s`', (from, to) => {
  expect(referencesIn(from)).toEqual([{ messageId: 'reference', text: body(to) }]);
});

it.each([['console.log(card);'], ['console.log(patient.ssn);'], ['console.log(JSON.stringify(patient));']])(
  '`%s` has no id to log instead',
  (code) => {
    expect(referencesIn(code)).toEqual([]);
  },
);

it('each finding may be ignored, and then is', () => {
  const text = body('console.log(patient.ssn);');
  const [ignored, ...others] = suggestionsFor(text, 'recommended');
  expect(others).toEqual([]);
  expect(ignored?.text).toContain(
    '\n  // phitrace-ignore-next-line phi-in-logs -- TODO: say why this is allowed\n  console.log(patient.ssn);\n',
  );
  expect(lint(newest, ignored?.text ?? '', { file }, 'recommended')).toEqual([]);
});

it('between JSX children the comment stands in braces', () => {
  const text = `
interface Patient { ssn: string }
export const Row = ({ patient }: { patient: Patient }) => (
  <tr>
    <td onClick={() => console.log(patient.ssn)}>Open</td>
  </tr>
);
`;
  const [ignored] = suggestionsFor(text, 'recommended', 'a.tsx');
  expect(ignored?.text).toContain('\n    {/* phitrace-ignore-next-line phi-in-logs -- TODO: say why this is allowed */}\n    <td');
  expect(lint(newest, ignored?.text ?? '', { file: 'a.tsx' }, 'recommended', { ...untyped, ...jsx })).toEqual([]);
});

it('inside of a text there is no place for a comment', () => {
  const text = body('return `\n${fetch("/search?q=" + patient.ssn)}`;');
  const messages = lint(newest, text, { file }, 'recommended');
  expect(messages.map(({ line, suggestions = [] }) => [line, suggestions])).toEqual([[5, []]]);
});
