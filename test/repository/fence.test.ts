import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { knowledge } from '@phitrace/rules';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { repository } from '../cli/helpers.ts';

const { vendors, libraries } = knowledge;
const packages = [...vendors, ...libraries].flatMap((file) => file.packages);
const names = [...packages, ...vendors.flatMap(({ id, aliases }) => [id, ...aliases])];

/** Names that are ordinary words too, and stand in our sources as such. */
const words = ['ai', 'box', 'effect', 'ky', 'make', 'next', 'request', 'split', 'store'];
const known = new Set(names.filter((name) => !words.includes(name) && !builtinModules.includes(name)));

/** A text in source, whatever its quotes, and its line. */
interface Text {
  readonly value: string;
  readonly line: number;
}

/** Every text in a source file but what it imports: in quotes of any style, the fixed parts of templates, between tags, and regular expressions. */
function textsOf(path: string, source: string): Text[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)) {
      texts.push({ value: node.text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

/** The names that a text holds: as a whole, as words of a list, a host or a pattern, or as packages in a path. */
function namesIn(text: string): string[] {
  const parts = text
    .split(/[^\w@/-]+/)
    .flatMap((word) => [word, ...word.split('/'), ...(word.match(/@[^/]+\/[^/]+/g) ?? [])])
    .map((word) => word.toLowerCase());
  return [...new Set([text, ...parts])].filter((name) => known.has(name));
}

/** Readers of formats that are named after their makers or like a package, and what sets up linters for frameworks. */
const formats: Readonly<Record<string, readonly string[]>> = {
  'packages/cli/src/eslint-setup.ts': ['svelte', 'vue', 'yaml'],
  'packages/eslint-plugin/src/markup.ts': ['svelte'],
  'packages/flows/src/frontends/typescript/statements.ts': ['svelte'],
  'packages/records/src/prefilter.ts': ['yaml'],
  'packages/records/src/readers/yaml.ts': ['yaml'],
  'packages/settings/src/readers/cloudformation/intrinsics.ts': ['aws'],
  'packages/settings/src/readers/cloudformation/reader.ts': ['aws'],
  'packages/settings/src/readers/cloudformation/template.ts': ['aws'],
  'packages/settings/src/readers/firebase-rules.ts': ['firebase'],
  'packages/settings/src/readers/kubernetes/reader.ts': ['yaml'],
  'packages/settings/src/readers/sql.ts': ['supabase'],
  'packages/settings/src/readers/supabase-config.ts': ['supabase'],
  'packages/settings/src/readers/web-servers.ts': ['conf'],
};

function findNames(path: string, source: string): string[] {
  const isFormat = (name: string) => formats[path]?.includes(name);
  return textsOf(path, source).flatMap(({ value, line }) =>
    namesIn(value)
      .filter((name) => !isFormat(name))
      .map((name) => `${path}:${line} ${name}`),
  );
}

describe('no package and no vendor is named in', () => {
  test.each(globSync('packages/*/src/**/*.{ts,tsx}', { cwd: repository }).sort())('%s', (path) => {
    expect(findNames(path, readFileSync(join(repository, path), 'utf8'))).toEqual([]);
  });
});

/** Words of the vocabulary that are ordinary words too: node kinds, roles, keys of JSON. */
const ordinary = [
  'address',
  'analytics',
  'audit',
  'authentication',
  'authorization',
  'database',
  'date',
  'detection',
  'device',
  'email',
  'encryption',
  'exposure',
  'file',
  'http',
  'identifiers',
  'identity',
  'log',
  'name',
  'queue',
  'record',
  'redaction',
  'reference',
  'retention',
  'search',
  'secrets',
  'separation',
  'staff',
  'storage',
  'url',
  'generator',
  'integrity',
  'cryptography',
];
const { sinks, categories, safeguards, concerns, contents, signals, controls } = knowledge.kinds;
const vocabulary = [sinks, categories, safeguards, concerns, contents, signals, controls].flatMap((list) => Object.keys(list));

describe('no word of the vocabulary is named in', () => {
  const special = new Set(vocabulary.filter((word) => !ordinary.includes(word)));

  test.each(globSync('packages/*/src/**/*.{ts,tsx}', { cwd: repository }).sort())('%s', (path) => {
    const named = textsOf(path, readFileSync(join(repository, path), 'utf8')).filter(({ value }) => special.has(value));
    expect(named.map(({ value, line }) => `${path}:${line} ${value}`)).toEqual([]);
  });

  test('and the ordinary ones are all of it', () => {
    expect(ordinary.filter((word) => !vocabulary.includes(word))).toEqual([]);
  });
});

test.each([
  ["const a = 'openai';"],
  ['const a = "openai";'],
  ['const a = `openai`;'],
  ['const a = `${b}/openai/${c}`;'],
  ["const a = 'pino winston'.split(' ');"],
  ["const a = { 'openai': 1 };"],
  ["const a = 'openai/helpers/zod';"],
  ["const a = '@sentry/node/esm';"],
  ["type A = 'openai';"],
  ["const a = await import('openai');"],
  ["const a = 'https://api.openai.com/v1';"],
  ['const a = /^(openai|other)$/;'],
])('the fence sees %s', (source) => {
  expect(findNames('a.ts', source)).not.toEqual([]);
});

test('the ordinary words are names of ours', () => {
  expect(words.filter((word) => !names.includes(word))).toEqual([]);
});

test('each reader of a format is there, and names what it is allowed to', () => {
  for (const [path, allowed] of Object.entries(formats)) {
    const texts = textsOf(path, readFileSync(join(repository, path), 'utf8')).flatMap(({ value }) => namesIn(value));
    expect(allowed.filter((name) => !texts.includes(name))).toEqual([]);
  }
});
