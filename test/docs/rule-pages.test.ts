import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { scan } from 'phitrace';
import { describe, expect, it } from 'vitest';
import { makeProject, repository } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';
import { parsePage, type Block, type Page } from './markdown.ts';

const folder = join(repository, 'docs/rules');
const sections = ['What it reports', 'Why', 'Incorrect', 'Correct', 'Configuration', 'When not to use it', 'Citations'];

describe('every rule has a page, every page a rule', () => {
  it('by its id', () => {
    expect(readdirSync(folder).sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('page of %s', (id, rule) => {
  const text = readFileSync(join(folder, `${id}.md`), 'utf8');
  const page = parsePage(text);

  it('says what the rule says', () => {
    expect(page.title).toBe(id);
    expect(page.sections).toEqual(sections);
    expect(text.split('\n')[2]).toBe(`Severity: ${rule.severity} · Requirements: ${rule.requirements.join(', ')}`);
    expect(findUncited(text, rule)).toEqual([]);
  });

  it('has examples of both', () => {
    expect(examplesOf(page, 'Incorrect').length).toBeGreaterThan(0);
    expect(examplesOf(page, 'Correct').length).toBeGreaterThan(0);
    expect(page.blocks.filter(({ section }) => section === 'Configuration').length).toBeLessThanOrEqual(1);
  });

  it.each(toCases(examplesOf(page, 'Incorrect')))('reports the incorrect example at line %i', (_line, block) => {
    expect(findIds(block, page)).toContain(id);
  });

  it.each(toCases(examplesOf(page, 'Correct')))('has nothing to say of the correct example at line %i', (_line, block) => {
    expect(findIds(block, page)).toEqual([]);
  });
});

function findUncited(text: string, { citations, cwe }: Rule): string[] {
  const cited = text.slice(text.indexOf('\n## Citations'));
  const sectionsOfLaw = cited.replaceAll(' and 164.', ', 45 CFR 164.');
  return [...citations, ...cwe].filter((citation) => !sectionsOfLaw.includes(citation));
}

function examplesOf(page: Page, section: string): Block[] {
  return page.blocks.filter((block) => block.section === section && ['ts', 'tsx'].includes(block.language));
}

function toCases(blocks: readonly Block[]): [number, Block][] {
  return blocks.map((block) => [block.line, block]);
}

/** The rules that report an example, which is scanned as the only file of a project under the page's configuration. */
function findIds(block: Block, page: Page): string[] {
  const configuration = page.blocks.find(({ section, language }) => section === 'Configuration' && language === 'json')?.code;
  const root = makeProject({
    [`src/example.${block.language}`]: block.code,
    ...(configuration === undefined ? {} : { 'phitrace.config.json': configuration }),
  });
  const { coverage, findings } = scan({ root, today });
  expect(coverage).toMatchObject({ filesAnalyzed: 1, skipped: [] });
  return findings.map(({ ruleId }) => ruleId);
}
