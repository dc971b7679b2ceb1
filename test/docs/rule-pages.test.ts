import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@phitrace/rules';
import { scan } from 'phitrace';
import { describe, expect, it } from 'vitest';
import { makeProject, repository } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';
import type { Block, Page } from './markdown.ts';
import { configurationOf, examplesOf, readPage } from './pages.ts';

const sections = ['What it reports', 'Why', 'Incorrect', 'Correct', 'Configuration', 'When not to use it', 'Citations'];

describe('every rule has a page, every page a rule', () => {
  it('by its id', () => {
    expect(readdirSync(join(repository, 'docs/rules')).sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
  });
});

describe.each(rules.map(({ id }) => [id]))('page of %s', (id) => {
  const page = readPage(`docs/rules/${id}.md`);

  it('has the sections of every page', () => {
    expect(page.title).toBe(id);
    expect(page.sections).toEqual(sections);
  });

  it('says of each section that it serves what the law demands there, and what its pack asks for', () => {
    const text = readFileSync(join(repository, `docs/rules/${id}.md`), 'utf8');
    const [, law = ''] = /^- \*\*Law:\*\* (.+) \(\[citations\]/m.exec(text) ?? [];
    const sections = rules.find((rule) => rule.id === id)?.citations ?? [];
    const said = law
      .split(/, (?=\d+ CFR)/)
      .map((part) => /^(.+?) \((required|addressable|offered by the law beside another way)\)$/.exec(part)?.[1]);
    expect(sections.length).toBeGreaterThan(0);
    expect(said).toEqual([...sections]);
    expect(text).toMatch(/^- \*\*Pack:\*\* .+; (?:it serves the sections of law below|the guides advise it)/m);
  });

  it('has examples of both', () => {
    expect(examplesOf(page, 'Incorrect').length).toBeGreaterThan(0);
    expect(examplesOf(page, 'Correct').length).toBeGreaterThan(0);
    expect(page.blocks.filter(({ section }) => section === 'Configuration').length).toBeLessThanOrEqual(1);
  });

  it.each(toCases(examplesOf(page, 'Incorrect')))('reports the incorrect example at line %i', async (_line, block) => {
    expect(await findIds(block, page)).toContain(id);
  });

  it.each(toCases(examplesOf(page, 'Correct')))('has nothing to say of the correct example at line %i', async (_line, block) => {
    expect(await findIds(block, page)).toEqual([]);
  });
});

/** Where the extension of a file is not the name of its language. */
const extensions: Readonly<Record<string, string>> = { hcl: 'tf', dotenv: 'env.test' };

function toCases(blocks: readonly Block[]): [number, Block][] {
  return blocks.map((block) => [block.line, block]);
}

/** The rules that report an example, which is scanned as the only file of a project under the page's configuration. */
async function findIds(block: Block, page: Page): Promise<string[]> {
  if (block.language === 'jsonc') return findIdsUnder(block);
  const root = makeProject({ [`src/example.${extensions[block.language] ?? block.language}`]: block.code, ...configurationOf(page) });
  const { coverage, findings } = await scan({ root, today });
  expect(coverage.filesAnalyzed).toBe(1 + Object.keys(configurationOf(page)).length);
  // The other modules of an example are not on its page.
  expect(coverage.skipped.filter(({ reason }) => reason !== 'unresolved-import')).toEqual([]);
  return findings.map(({ ruleId }) => ruleId);
}

/** The rules that report an example that is a configuration: that of a project which handles PHI and depends on a vendor. */
async function findIdsUnder({ code }: Block): Promise<string[]> {
  const root = makeProject({
    'phitrace.config.json': code,
    'package.json': '{ "name": "clinic", "dependencies": { "openai": "6.49.0" } }',
    'src/chart.ts':
      "import type { Patient } from 'fhir/r4';\nexport const show = (patient: Patient) => console.log(redactName(patient.name));\ndeclare function redactName(name: unknown): string;\n",
  });
  const { findings } = await scan({ root, today });
  return findings.map(({ ruleId }) => ruleId);
}
