import { join } from 'node:path';
import { rulesOf } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import type { Linter } from 'eslint';
import phitrace from 'eslint-plugin-phitrace';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeProject } from '../cli/helpers.ts';
import type { Block } from '../docs/markdown.ts';
import { configurationOf, examplesOf, readPage } from '../docs/pages.ts';
import { today } from '../fixtures/scan.ts';
import { hosts, typed, untyped } from './hosts.ts';

const flowRules = rulesOf(rules, 'flow');

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, target: 'es2022', lib: ['es2022', 'dom'], module: 'esnext', moduleResolution: 'bundler', types: [] },
  include: ['src'],
});

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(today) }));
afterAll(() => void vi.useRealTimers());

describe.each(flowRules.map(({ id }) => [id]))('ESLint on the page of %s', (id) => {
  const page = readPage(`docs/rules/${id}.md`);
  const incorrect = examplesOf(page, 'Incorrect');
  const correct = examplesOf(page, 'Correct');
  const root = makeProject({
    ...configurationOf(page),
    'tsconfig.json': tsconfig,
    '.git/HEAD': '',
    ...Object.fromEntries([...incorrect, ...correct].map((block) => [toFile(block), block.code])),
  });
  const parserOptions = { ...typed.parserOptions, tsconfigRootDir: root };

  describe.each([
    ['without types', untyped, 'never'],
    ['with types', { ...typed, parserOptions }, 'always'],
  ] as const)('%s', (_name, languageOptions, crossFile) => {
    const levels = flowRules.map((rule): [string, Linter.RuleEntry] => [`phitrace/${rule.id}`, ['error', { crossFile }]]);
    const config = { files: ['**/*.{ts,tsx}'], languageOptions, plugins: { phitrace }, rules: Object.fromEntries(levels) };
    const findIds = (block: Block) =>
      hosts.map(([, host]) => {
        const linter = new host.Linter({ cwd: root });
        return linter.verify(block.code, [config], { filename: join(root, toFile(block)) }).map(toId);
      });

    it.each(incorrect.map((block) => [block.line, block] as const))('reports the incorrect example at line %i', (_line, block) => {
      for (const ids of findIds(block)) expect(ids).toContain(`phitrace/${id}`);
    });

    it.each(correct.map((block) => [block.line, block] as const))('is silent on the correct example at line %i', (_line, block) => {
      for (const ids of findIds(block)) expect(ids).toEqual([]);
    });
  });
});

function toFile({ line, language }: Block): string {
  return `src/line-${line}.${language}`;
}

/** What is not a finding tells of a mistake in the set-up, and is shown as it is. */
function toId({ ruleId, messageId, message }: Linter.LintMessage): string {
  return messageId === 'leak' ? String(ruleId) : message;
}
