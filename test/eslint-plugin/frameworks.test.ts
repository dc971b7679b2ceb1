import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linter } from 'eslint';
import * as svelte from 'svelte-eslint-parser';
import { globSync } from 'tinyglobby';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import vue from 'vue-eslint-parser';
import { parseExpectations } from '../fixtures/expectations.ts';
import { data, hosts, lint } from './hosts.ts';
import { offersOf, withReason } from './offers.ts';

type Host = (typeof hosts)[number][1];

const newest = hosts[1][1];
const parsers = { vue, svelte };
const files = globSync(['vue/*.{ts,vue}', 'svelte/*.{ts,svelte}'], { cwd: data }).sort();
const read = (file: string) => readFileSync(join(data, file), 'utf8');

/** What the set-ups of both frameworks do: their parser for components, and TypeScript's inside of it and beside it. */
function languageOptions(file: string, isTyped: boolean): Linter.LanguageOptions {
  const kind = file.startsWith('vue/') ? 'vue' : 'svelte';
  const options = { extraFileExtensions: [`.${kind}`], ...(isTyped && { projectService: true, tsconfigRootDir: data }) };
  if (!file.includes(`.${kind}`)) return { parser: tseslint.parser, parserOptions: options };
  return { parser: parsers[kind], parserOptions: { ...options, parser: tseslint.parser } };
}

/** The lines that a text marks, known false alarms among them. Those that need another file say so. */
function linesOf(text: string, isTyped: boolean): number[] {
  const lines = text.split('\n');
  const said = parseExpectations(text).filter(({ mark }) => mark !== 'todo');
  return said.map(({ line }) => line).filter((line) => isTyped || !lines[line - 1]?.includes('(across)'));
}

/** What is said of a text as a file of a folder: without types under `recommended`, with types under `strict`. */
function report(text: string, file: string, isTyped: boolean, host: Host = newest): Linter.LintMessage[] {
  return lint(host, text, { cwd: data, file }, isTyped ? 'strict' : 'recommended', languageOptions(file, isTyped));
}

describe.each(hosts)('ESLint %s', (_version, host) => {
  it.each(files)('reports what %s shows by itself', (file) => {
    const text = read(file);
    expect(report(text, file, false, host).map(({ line }) => line)).toEqual(linesOf(text, false));
  });

  it.each(files)('reports what %s shows together with others', (file) => {
    const text = read(file);
    expect(report(text, file, true, host).map(({ line }) => line)).toEqual(linesOf(text, true));
  });
});

it.each(files.filter((file) => !file.endsWith('.ts')))('the messages about %s stand at calls, under any line breaks', (file) => {
  for (const text of [read(file), read(file).replaceAll('\n', '\r\n')]) {
    const messages = report(text, file, true).filter(({ ruleId }) => ruleId === 'phitrace/phi-in-logs');
    const lines = text.split(/\r?\n/);
    expect(messages.map(({ line }) => line)).toEqual(report(read(file), file, true).flatMap(toLogLine));
    for (const { line, column, endColumn = 0 } of messages)
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toMatch(/^(?:console\.)?log\(.*\)$/);
  }
});

const toLogLine = ({ ruleId, line }: Linter.LintMessage) => (ruleId === 'phitrace/phi-in-logs' ? [line] : []);

it.each(['vue/Setup.vue', 'svelte/Runes.svelte'])('%s counts as it is edited, for itself', (file) => {
  const text = read(file);
  const helper = file.replace(/[^/]+$/, 'patient.ts');
  const linesIn = (edited: string, name = file) => report(edited, name, true).map(({ line }) => line);
  expect(linesIn(text.replaceAll(/describe\((patient|one)\)/g, '$1.id'))).toEqual(linesOf(text, false));
  expect(linesIn(text)).toEqual(linesOf(text, true));
  expect(linesIn(read(helper), helper)).toEqual(linesOf(read(helper), true));
});

describe('suggestions', () => {
  const vueText = (script: string, markup: string) =>
    `<template>\n  ${markup}\n</template>\n<script setup lang="ts">\nimport { load } from './patient';\nconst patient = await load();\n${script}\n</script>\n`;
  const svelteText = (script: string, markup: string) =>
    `<script lang="ts">\n  import type { Patient } from './patient';\n  let { patient }: { patient: Patient } = $props();\n  ${script}\n</script>\n\n${markup}\n`;

  describe.each([
    ['vue/Setup.vue', vueText],
    ['svelte/Runes.svelte', svelteText],
  ] as const)('in %s', (file, toText) => {
    it.each([
      ['ignore', 'console.log(patient.ssn);', '// phitrace-ignore-next-line phi-in-logs -- <reason>'],
      ['reference', 'console.log(patient);', 'console.log(patient.id);'],
    ])('%s changes the script', (id, code, part) => {
      const text = toText(code, '');
      const offers = offersOf(text, report(text, file, true)).filter(({ messageId }) => messageId === id);
      expect(offers.map((offer) => offer.text)).toEqual([expect.stringContaining(part)]);
      for (const offer of offers) expect(report(withReason(offer.text), file, true)).toEqual([]);
    });

    it('to ignore is a comment of the markup there', () => {
      const text = toText('', file.startsWith('vue') ? '<p>{{ console.log(patient.ssn) }}</p>' : '<p>{console.log(patient.ssn)}</p>');
      const [offer, ...others] = offersOf(text, report(text, file, true));
      expect(others).toEqual([]);
      expect(offer?.text).toContain('<!-- phitrace-ignore-next-line phi-in-logs -- <reason> -->');
      expect(report(withReason(offer?.text), file, true)).toEqual([]);
    });

    it('there are none inside of a tag', () => {
      const handler = file.startsWith('vue') ? '@click="console.log(patient.ssn)"' : 'onclick={() => console.log(patient.ssn)}';
      const text = toText('', `<p\n    ${handler}\n  ></p>`);
      expect(report(text, file, true).map(({ suggestions = [] }) => suggestions)).toEqual([[]]);
    });
  });
});

it.each(['vue', 'svelte'])('a component of %s in JavaScript needs no parser of TypeScript', (kind) => {
  const file = kind === 'vue' ? 'vue/Plain.vue' : 'svelte/Plain.svelte';
  const text = read(file);
  const messages = lint(newest, text, { cwd: data, file }, 'recommended', { parser: parsers[kind as 'vue'] });
  expect(messages.map(({ line }) => line)).toEqual(linesOf(text, false));
});

describe.each(hosts)('JSX in ESLint %s', (_version, host) => {
  const text = `
export const Row = ({ patient }) => (
  <tr title="console.log(patient.ssn)" {...patient.attributes}>
    {/* console.log(patient.ssn) */}
    <td onClick={() => console.log(patient.ssn)}>It's \`{patient.id}\` // console.log(patient.ssn)</td>
    {/* eslint-disable phitrace/phi-in-logs -- shown to the patient only */}
    <td onClick={() => console.log(patient.ssn)}>{patient.name}</td>
    {/* eslint-enable phitrace/phi-in-logs */}
    {/* phitrace-ignore-next-line phi-in-logs -- shown to the patient only */}
    <td onClick={() => console.log(patient.ssn)}>{patient.name}</td>
    // phitrace-ignore-next-line phi-in-logs -- a text, no comment
    <td onClick={() => console.log(patient.ssn)}>{patient.name}</td>
  </tr>
);
`;

  it.each([
    ['its own parser', 'row.jsx', { parserOptions: { ecmaFeatures: { jsx: true } } }],
    ['its own parser', 'row.js', { parserOptions: { ecmaFeatures: { jsx: true } } }],
    ['the parser of TypeScript', 'row.tsx', { parser: tseslint.parser }],
    ['the parser of TypeScript', 'row.jsx', { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } }],
  ])('is read with %s from %s', (_parser, file, options: Linter.LanguageOptions) => {
    const messages = lint(host, text, { cwd: '/nowhere', file }, 'recommended', options);
    expect(messages.map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([
      [5, 24, 48],
      [12, 24, 48],
    ]);
  });
});
