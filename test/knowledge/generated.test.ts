import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Control, type Rule, rulesOf } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { indexSource, ruleFiles } from '../../scripts/generate/index-file.js';
import { readFacts } from '../../scripts/generate/facts.js';
import { readKnowledge, withoutReaderNotes } from '../../scripts/generate/knowledge.js';
import { type Facts, replaceBlock, toReadme, toRulePage } from '../../scripts/generate/pages.js';
import { readFolder } from '../../scripts/generate/read.js';
import { readDifferences, readSeen } from '../wire/rows.ts';
import { toWirePage } from '../../scripts/generate/wire-page.js';
import { schemas, toSchemaText } from '../../scripts/generate/schemas.js';

const rulesFolder = join(import.meta.dirname, '../../rules');
const facts = readFacts(rulesFolder);

describe('generated files are fresh (npm run generate)', () => {
  it('rules/index.ts', () => {
    expect(readFileSync(join(rulesFolder, 'index.ts'), 'utf8')).toBe(indexSource(ruleFiles(rulesFolder)));
  });

  it.each(Object.entries(schemas))('rules/schema/%s.json', (name, schema) => {
    expect(readFileSync(join(rulesFolder, 'schema', `${name}.json`), 'utf8')).toBe(toSchemaText(schema));
  });

  it('rules/schema holds nothing else', () => {
    expect(readdirSync(join(rulesFolder, 'schema')).sort()).toEqual(
      Object.keys(schemas)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it('knowledge.json', () => {
    expect(knowledge).toEqual(JSON.parse(JSON.stringify(withoutReaderNotes(readKnowledge(rulesFolder)))));
  });

  it.each(facts.rules.map((rule) => [rule.id, rule] as const))('header and citations of docs/rules/%s.md', async (id, rule) => {
    const page = readFileSync(join(rulesFolder, `../docs/rules/${id}.md`), 'utf8');
    expect(page).toBe(await toRulePage(page, rule, facts));
  });

  it('the table in README.md', async () => {
    const page = readFileSync(join(rulesFolder, '../README.md'), 'utf8');
    expect(page).toBe(await toReadme(page, facts));
  });

  it('the table in docs/wire.md', async () => {
    const page = readFileSync(join(rulesFolder, '../docs/wire.md'), 'utf8');
    expect(page).toBe(await toWirePage(page, readSeen(), readDifferences()));
  });
});

describe('the generated parts of a page', () => {
  const marks = ['header', 'citations', 'rules'].map((name) => `<!-- generated: ${name} -->\nold\n<!-- end of ${name} -->`);
  const [header, citations, table] = marks as [string, string, string];
  const page = `${header}\n\n## Why\n\nkept\n\n${citations}\n\nkept too\n`;
  const [first] = rulesOf(facts.rules, 'flow');
  const rule = {
    ...first,
    id: 'phi-in-queue',
    stage: 'preview',
    citations: ['45 CFR 164.312(b)', '45 CFR 164.999'],
    cwe: ['CWE-532'],
  } as Rule;
  const configs = { recommended: [{ rules: {} }], strict: [{ rules: { 'phitrace/phi-in-queue': ['warn', {}] } }] };
  const draft = { ...facts, rules: [rule], plugin: { ...facts.plugin, configs } as unknown as Facts['plugin'] };

  it('tell what the rule and the plugin say, and leave the rest as it was', async () => {
    const text = await toRulePage(page, rule, draft);
    expect(text).toContain('# phi-in-queue\n');
    expect(text).toContain('`phitrace/phi-in-queue`, warn in `strict`\n');
    expect(text).toContain('- **Stage:** preview\n');
    expect(text).toMatch(
      /\n- \[45 CFR 164\.312\(b\)\]\(https:.+\): Audit controls\. .+\n- 45 CFR 164\.999\n- \[CWE-532\]\(.+532\.html\): Insertion/,
    );
    expect(text).toMatch(
      /<!-- end of header -->\n\n## Why\n\nkept\n\n<!-- generated: citations -->[^]+<!-- end of citations -->\n\nkept too\n$/,
    );
    expect(text).not.toContain('old');
    expect(await toRulePage(text, rule, draft)).toBe(text);
  });

  it('hold a rule in no configuration', async () => {
    const none = { ...draft, plugin: { ...draft.plugin, configs: {} } as unknown as Facts['plugin'] };
    expect(await toRulePage(page, rule, none)).toContain('`phitrace/phi-in-queue`, in no configuration\n');
  });

  it('leave a cell empty where a configuration lacks the rule', async () => {
    expect(await toReadme(table, draft)).toMatch(/\| \[phi-in-queue\]\(docs\/rules\/phi-in-queue\.md\) +\| .+ +\| {15}\| warn +\|\n/);
  });

  it.each(['no marks', header.replace('end of', 'no end of'), `${header}${header}`])('need their marks: %j', async (text) => {
    await expect(replaceBlock(text, 'header', 'new')).rejects.toThrow('needs <!-- generated: header --> and <!-- end of header -->');
  });
});

it('every weakness of a rule has a name', () => {
  expect(facts.rules.flatMap(({ cwe }) => cwe).filter((id) => facts.weaknesses[id] === undefined)).toEqual([]);
});

describe('a bad data file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is named with the path in it, together with every other bad file', () => {
    writeFileSync(join(folder, 'a.json'), '{ "id": "a", "section": "45 CFR 164.312(b)", "title": "t", "nist": [1], "source": "s" }');
    writeFileSync(join(folder, 'b.json'), '{ "id": "b", ');
    writeFileSync(join(folder, 'c.json'), '{ "id": "c", "section": "s", "title": "t", "source": "s", "extra": 1 }');
    expect(() => readFolder(folder, Control)).toThrow(/a\.json: nist\.0: .*\n.*b\.json: .*\n.*c\.json: \(top\): .*extra/s);
  });

  it('may be missing altogether', () => {
    expect(readFolder(join(folder, 'none'), Control)).toEqual([]);
  });
});
