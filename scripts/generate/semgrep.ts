import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Knowledge, Verified } from '@phitrace/core';
import { toNamePatterns } from './semgrep-names.js';

/** A pattern of Semgrep, as it is written in its rules. */
const Pattern = z.record(z.string(), z.unknown());

/** What a value of PHI looks like in a language, and what makes it safe: `rules/semgrep/<language>/language.yaml`. */
const Language = z.strictObject({
  /** Semgrep's name of the language. */
  language: z.string(),
  extensions: z.array(z.string().startsWith('.')),
  /** Languages of the kernels of notebooks whose cells are written in it. */
  kernels: z.array(z.string()).default([]),
  sources: z.array(Pattern),
  sanitizers: z.array(Pattern),
  /** How a file says that it uses a module: patterns in which `MODULE` stands for it. */
  imports: z.array(z.string()),
});

/** Calls of one SDK, or of one part of the language's own library. */
const Entry = z.strictObject({
  name: z.string().optional(),
  vendor: z.string().optional(),
  /** How the calls were checked: against the package's own types or source, or from general knowledge. */
  verified: Verified.default('known'),
  /** Modules of which the file imports one. */
  modules: z.array(z.string()).default([]),
  /** Names of which the file must, or must not, hold one. */
  inside: z.array(z.string()).default([]),
  'not-inside': z.array(z.string()).default([]),
  calls: z.array(Pattern),
});

/** Sinks of one kind: `rules/semgrep/<language>/<sink kind>.yaml`. */
const Sinks = z.strictObject({ sink: z.string(), entries: z.array(Entry) });

/** Settings that need no data flow: `rules/semgrep/<language>/settings.yaml`. */
const Settings = z.strictObject({
  settings: z.array(
    z.strictObject({
      name: z.string(),
      concern: z.string(),
      standing: z.enum(['plain', 'provider-key', 'missing-control']),
      patterns: z.array(Pattern),
    }),
  ),
});

type Language = z.infer<typeof Language>;
type Entry = z.infer<typeof Entry>;

/** Files to write, by name: one of rules for each language, and `languages.json`, which lists them. */
export function semgrepRules(folder: string, knowledge: Knowledge): Map<string, string> {
  const names = toNamePatterns(knowledge);
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const languages = folders.map(({ name }) => toLanguage(join(folder, name), names));
  const list = languages.map(({ language: { language, extensions, kernels } }) => ({ language, extensions, kernels }));
  return new Map([
    ['languages.json', JSON.stringify(list)],
    ...languages.map(({ language, rules }) => [`${language.language}.json`, JSON.stringify({ rules })] as const),
  ]);
}

function toLanguage(folder: string, names: Readonly<Record<string, string>>): { language: Language; rules: object[] } {
  const read = (file: string): unknown => parse(fill(readFileSync(join(folder, file), 'utf8'), names, file));
  const language = Language.parse(read('language.yaml'));
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'language.yaml');
  return { language, rules: [toParsedRule(language), ...files.sort().flatMap((file) => toRules(language, file, read(file)))] };
}

function toRules(language: Language, file: string, content: unknown): object[] {
  if (file === 'settings.yaml') return Settings.parse(content).settings.map((setting) => toSettingRule(language, setting));
  const { sink, entries } = Sinks.parse(content);
  return entries.map((entry) => toSinkRule(language, sink, entry));
}

/** Puts the patterns of names in; an unknown one is a mistake in the rule. */
function fill(text: string, names: Readonly<Record<string, string>>, file: string): string {
  return text.replace(/\$\{(\w+)\}/g, (_, key: string) => {
    const pattern = names[key];
    if (pattern === undefined)
      throw new Error(`rules/semgrep: ${file} asks for unknown names "${key}"; known: ${Object.keys(names).join(', ')}`);
    return pattern;
  });
}

function toSinkRule({ language, sources, sanitizers, imports }: Language, sink: string, entry: Entry): object {
  const { vendor, modules, calls } = entry;
  const place = [
    ...(modules.length > 0 ? [{ 'pattern-either': modules.flatMap((module) => importsOf(module, imports)) }] : []),
    ...(entry.inside.length > 0 ? [{ 'pattern-either': entry.inside.map(usingName) }] : []),
    ...entry['not-inside'].map((name) => ({ 'pattern-not-inside': usingName(name)['pattern-inside'] })),
  ];
  return {
    id: ['phitrace', language, sink, entry.name ?? vendor].join('-'),
    languages: [language],
    severity: 'ERROR',
    message: sink,
    metadata: { sink, name: entry.name ?? vendor, verified: entry.verified, ...(vendor === undefined ? {} : { vendor }) },
    mode: 'taint',
    'pattern-sources': sources,
    'pattern-sanitizers': sanitizers,
    'pattern-sinks': [{ patterns: [{ 'pattern-either': calls }, ...place] }],
  };
}

function importsOf(module: string, imports: readonly string[]): object[] {
  const [last, ...before] = module.split('.').reverse();
  const parent = before.reverse().join('.');
  return imports
    .filter((text) => parent !== '' || !text.includes('PARENT'))
    .map((text) => ({
      'pattern-inside': `${text
        .replace('PARENT', parent)
        .replace('LAST', last ?? '')
        .replace('MODULE', module)}\n...\n`,
    }));
}

/** A file that imports or mentions the name before the call. */
function usingName(name: string): { 'pattern-inside': string } {
  return { 'pattern-inside': `from $ANY import ${name}\n...\n` };
}

function toSettingRule(
  { language }: Language,
  { name, concern, standing, patterns }: z.infer<typeof Settings>['settings'][number],
): object {
  return {
    id: ['phitrace', language, 'setting', name].join('-'),
    languages: [language],
    severity: 'WARNING',
    message: name,
    metadata: { setting: name, concern, standing },
    ...(patterns.length === 1 ? patterns[0] : { 'pattern-either': patterns }),
  };
}

/**
 * Semgrep does not parse a file in which no rule's text can match, and so doesn't say that it is broken. This rule has no
 * text to look for and matches nothing.
 */
function toParsedRule({ language }: Language): object {
  return {
    id: `phitrace-${language}-parsed`,
    languages: [language],
    severity: 'INFO',
    message: 'parsed',
    metadata: {},
    patterns: [{ pattern: '$ANY' }, { 'metavariable-regex': { metavariable: '$ANY', regex: '^\\b\\B$' } }],
  };
}
