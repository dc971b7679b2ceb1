import { expect, it } from 'vitest';
import { hosts, lint } from './hosts.ts';

const newest = hosts[1][1];
const comment = 'phitrace-ignore-next-line phi-in-logs -- shown to the patient only';
const leak = 'console.log(patient.ssn);';

/** The lines that are reported in a function of a patient. */
function linesIn(...lines: string[]): number[] {
  const text = ['export function run(patient: { ssn: string }, text: string) {', ...lines, '}', ''].join('\n');
  return lint(newest, text, { file: 'a.ts' }, 'recommended').map(({ line }) => line);
}

it.each([
  ['a text with a value in it', 'const said = `a ${text.length} b`;'],
  ['a text in a text', 'const said = `a ${`b ${text.length} c`} d`;'],
  ['a pattern with a quote', 'const found = /["`]/.exec(text);'],
])('a comment is seen after %s', (_what, line) => {
  expect(linesIn(line, `// ${comment}`, leak)).toEqual([]);
});

it.each([
  ['at the end of a line', `void text; // ${comment}`],
  ['between brackets', `/* ${comment} */`],
  ['for a document', `/** ${comment} */`],
])('a comment is seen %s', (_what, line) => {
  expect(linesIn(line, leak)).toEqual([]);
});

it.each([
  ['a text', `const said = '// ${comment}';`],
  ['a text with a value in it', `const said = \`// ${comment} \${text}\`;`],
  ['a pattern', `const found = /\\/\\/ ${comment}/.exec(text);`],
])('what stands in %s is no comment', (_what, line) => {
  expect(linesIn(line, leak)).toEqual([3]);
});
