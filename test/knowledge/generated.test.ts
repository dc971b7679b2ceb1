import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Control } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { indexSource, ruleFiles } from '../../scripts/generate/index-file.js';
import { readKnowledge } from '../../scripts/generate/knowledge.js';
import { readFolder } from '../../scripts/generate/read.js';
import { schemas, toSchemaText } from '../../scripts/generate/schemas.js';

const rulesFolder = join(import.meta.dirname, '../../rules');

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
    expect(knowledge).toEqual(JSON.parse(JSON.stringify(readKnowledge(rulesFolder))));
  });
});

describe('a bad data file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'phitrace-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is named with the path in it, together with every other bad file', () => {
    writeFileSync(join(folder, 'a.json'), '{ "id": "a", "section": "45 CFR 164.312(b)", "title": "t", "rules": [1], "source": "s" }');
    writeFileSync(join(folder, 'b.json'), '{ "id": "b", ');
    writeFileSync(join(folder, 'c.json'), '{ "id": "c", "section": "s", "title": "t", "rules": [], "source": "s", "extra": 1 }');
    expect(() => readFolder(folder, Control)).toThrow(/a\.json: rules\.0: .*\n.*b\.json: .*\n.*c\.json: \(top\): .*extra/s);
  });

  it('may be missing altogether', () => {
    expect(readFolder(join(folder, 'none'), Control)).toEqual([]);
  });
});
