import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs, rulesInForce, rulesOf } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import type { Rule } from 'eslint';
import phitrace from 'eslint-plugin-phitrace';
import { describe, expect, it } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { hosts, lint, toConfig, untyped } from './hosts.ts';

const flowRules = rulesOf(rules, 'flow');
const entries = Object.entries(phitrace.rules) as [string, Rule.RuleModule][];

/** What a scan with the pack of a configuration reports, as far as the plugin has it. */
function ruleNames(configuration: string): string[] {
  const pack = packs.find((one) => configuration.startsWith(one)) ?? 'recommended';
  const asked = new Set(rulesInForce(rules, { packs: [pack], rules: {}, overrides: [] }).map(({ id }) => id));
  return entries.flatMap(([id]) => (asked.has(id) ? [`phitrace/${id}`] : []));
}

describe('the plugin', () => {
  it('has a rule for each rule about flows, and those about controls, settings and records that code shows', () => {
    const kinds = new Map(rules.map(({ id, kind }) => [id, kind]));
    const ids = entries.map(([id]) => id);
    expect(ids.filter((id) => kinds.get(id) === 'flow')).toEqual(flowRules.map(({ id }) => id));
    expect(new Set(ids.map((id) => kinds.get(id)))).toEqual(new Set(['flow', 'absence', 'setting', 'record']));
    expect(ids).toContain('weak-cryptography');
    expect(ids).toContain('require-ai-audit');
    expect(ids).not.toContain('incomplete-agreement');
    expect(ids.filter((id) => kinds.get(id) === 'record')).toEqual(['phi-in-repository']);
  });

  it('says its name, version and namespace', () => {
    const { version } = createRequire(import.meta.url)('eslint-plugin-phitrace/package.json') as { version: string };
    expect(phitrace.meta).toEqual({ name: 'eslint-plugin-phitrace', version, namespace: 'phitrace' });
  });

  it('can be required', () => {
    const required = createRequire(import.meta.url)('eslint-plugin-phitrace') as typeof phitrace;
    expect(required.meta).toEqual(phitrace.meta);
    expect(Object.keys(required.configs)).toEqual(Object.keys(phitrace.configs));
  });
});

it('the page names every configuration, every option, and their defaults', () => {
  const page = readFileSync(join(repository, 'docs/eslint.md'), 'utf8');
  const [options = {}] = (entries[0]?.[1].meta?.defaultOptions ?? []) as Record<string, unknown>[];
  for (const name of Object.keys(phitrace.configs)) expect(page).toMatch(new RegExp(`^\\| \`${name}\` `, 'm'));
  for (const [name, value] of Object.entries(options)) expect(page).toMatch(new RegExp(`^\\| \`${name}\` .*\\| \`${value}\` `, 'm'));
});

describe.each(entries)('%s', (id, { meta }) => {
  const rule = rules.find((one) => one.id === id);

  it('says what the rule file says', () => {
    expect(meta?.docs?.description).toBe(rule?.summary);
    expect(meta?.docs?.recommended).toBe(ruleNames('recommended').includes(`phitrace/${id}`) ? 'recommended' : undefined);
    expect(meta?.docs?.url).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
    expect(existsSync(join(repository, `docs/rules/${id}.md`))).toBe(true);
  });

  it('describes its options, and their defaults are options', () => {
    const [schema] = meta?.schema as { properties: Record<string, { description?: string }> }[];
    const properties = Object.entries(schema?.properties ?? {});
    expect(properties.filter(([, { description = '' }]) => description === '')).toEqual([]);
    expect(Object.keys((meta?.defaultOptions?.[0] ?? {}) as object)).toEqual(properties.map(([name]) => name));
  });
});

describe.each(Object.entries(phitrace.configs))('the configuration %s', (name, [config]) => {
  it('is named, and sets the rules that a scan with its pack has, whatever their stage', () => {
    expect(config?.name).toBe(`phitrace/${name}`);
    expect(Object.keys(config?.rules ?? {})).toEqual(ruleNames(name));
  });

  it.each(hosts)('is taken by ESLint %s', async (_version, { ESLint }) => {
    const eslint = new ESLint({ cwd: repository, overrideConfigFile: true, overrideConfig: toConfig(name as 'strict', untyped) });
    const { rules: set } = (await eslint.calculateConfigForFile('a.ts')) as { rules: object };
    expect(Object.keys(set)).toHaveLength(ruleNames(name).length);
  });
});

it.each(hosts)('ESLint %s lets a configuration call the plugin by another name', async (_version, { ESLint }) => {
  const { defineConfig } = (await import('eslint/config')) as typeof import('eslint/config');
  const config = defineConfig({ plugins: { leaks: phitrace }, extends: ['leaks/recommended'] });
  const eslint = new ESLint({ cwd: repository, overrideConfigFile: true, overrideConfig: config });
  const [result] = await eslint.lintText('export const admit = (patient) => console.log(patient.ssn);', { filePath: 'a.js' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['leaks/phi-in-logs']);
});

it.each(hosts)('ESLint %s reads plain JavaScript with its own parser', (_version, host) => {
  const text = 'export const admit = (patient) => console.log(patient.ssn);\n';
  const [message, ...others] = lint(host, text, { cwd: '/nowhere', file: 'admit.js' }, 'recommended', {});
  expect(others).toEqual([]);
  expect(message).toMatchObject({ ruleId: 'phitrace/phi-in-logs', line: 1, column: 35, endLine: 1, endColumn: 59, severity: 2 });
});
