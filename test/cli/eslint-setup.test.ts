import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { makeProject, phitrace, repository } from './helpers.js';

const linkedPackages = ['eslint', 'eslint-plugin-phitrace', 'eslint-plugin-svelte', 'eslint-plugin-vue', 'typescript-eslint', 'typescript'];

const manifest = (packages: Readonly<Record<string, string>>) =>
  JSON.stringify({ private: true, type: 'module', devDependencies: packages });

async function setUp(files: Readonly<Record<string, string>>): Promise<string> {
  const { code, out } = await phitrace(makeProject(files), 'init', '--eslint');
  expect(code).toBe(0);
  return out;
}

describe('init --eslint prints', () => {
  test('what is missing, by the package manager of the lock file', async () => {
    const files = { 'package.json': manifest({ typescript: '~5.9.0', eslint: '^10.0.0' }), 'pnpm-lock.yaml': '' };
    expect(await setUp(files)).toMatch(/^pnpm add --save-dev eslint-plugin-phitrace typescript-eslint\n/);
  });

  test('nothing to install where all is there', async () => {
    const all = { eslint: '10', typescript: '6', 'typescript-eslint': '8', 'eslint-plugin-phitrace': '0.1.0' };
    expect(await setUp({ 'package.json': manifest(all) })).toMatch(/^Everything that it needs is installed/);
  });

  test.each([
    ['^7.0.2', true],
    ['7.0.2', true],
    ['~6.0.3', false],
    ['^5.7.0', false],
  ])('that TypeScript %s needs version 6 beside it: %s', async (typescript, isTold) => {
    expect((await setUp({ 'package.json': manifest({ typescript, eslint: '10' }) })).includes('npm:@typescript/typescript6')).toBe(isTold);
  });

  test('a plugin of oxlint, beside Vite and TypeScript 7', async () => {
    const out = await setUp({ 'package.json': manifest({ vite: '7.3.8', typescript: '7.0.2', oxlint: '1.94.0' }) });
    expect(out).toMatch(/^npm install --save-dev eslint-plugin-phitrace @typescript\/typescript6\n/);
    const config = JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1)) as { jsPlugins: string[]; rules: object };
    expect(config.jsPlugins).toEqual(['eslint-plugin-phitrace']);
    expect(config.rules).toMatchObject({ 'phitrace/phi-in-logs': 'error' });
  });

  test('parsers of the components that packages of a workspace have', async () => {
    const out = await setUp({
      'package.json': manifest({ typescript: '6', eslint: '10' }),
      'packages/a/package.json': manifest({ vue: '3' }),
      'packages/b/package.json': manifest({ svelte: '5' }),
    });
    expect(out).toContain("extraFileExtensions: ['.vue', '.svelte']");
    expect(out).toContain('eslint-plugin-vue eslint-plugin-svelte\n');
  });
});

const types = 'interface Patient { ssn: string; name: string }\n';
const leak = `${types}export const admit = (patient: Patient) => console.log(patient.ssn);\n`;
const typed = { typescript: '6', eslint: '10' };
const vue = (lang: string, script: string) =>
  `<script setup${lang}>\n${script}</script>\n<template><p @click="admit()">{{ patient.name }}</p></template>\n`;
const svelte = (script: string) => `<script lang="ts">\n${script}</script>\n<p onclick={admit}>{patient.name}</p>\n`;
const admit = 'function admit() { console.log(patient.ssn); }\n';

test.each([
  ['React, Next or Nest with types', typed, 'src/admit.ts', leak],
  ['without types', { eslint: '10' }, 'src/admit.js', 'export const admit = (patient) => console.log(patient.ssn);\n'],
  [
    'Vue with types',
    { ...typed, vue: '3' },
    'src/PatientPage.vue',
    vue(' lang="ts"', `${types}const { patient } = defineProps<{ patient: Patient }>();\n${admit}`),
  ],
  [
    'Vue without types',
    { eslint: '10', vue: '3' },
    'src/PatientPage.vue',
    vue('', `const { patient } = defineProps(['patient']);\n${admit}`),
  ],
  ['Svelte', { ...typed, svelte: '5' }, 'src/Visit.svelte', svelte(`${types}let { patient }: { patient: Patient } = $props();\n${admit}`)],
  ['code of Svelte outside of components', { ...typed, svelte: '5' }, 'src/visit.svelte.ts', leak],
  ['code beside both', { ...typed, vue: '3', svelte: '5' }, 'src/admit.ts', leak],
] as const)('ESLint reports a leak under the configuration that is printed: %s', async (_, packages, path, text) => {
  const root = makeProject({ 'package.json': manifest(packages), 'tsconfig.json': '{ "include": ["src"] }', [path]: text });
  const { out } = await phitrace(root, 'init', '--eslint');
  writeFileSync(join(root, 'eslint.config.js'), out.slice(out.indexOf('import {')));
  mkdirSync(join(root, 'node_modules'));
  for (const name of linkedPackages) symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  const [result] = await new ESLint({ cwd: root }).lintFiles([path]);
  expect(pathToFileURL(result?.filePath ?? '').href).toContain(path);
  expect(result?.messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual(['phitrace/phi-in-logs']);
});
