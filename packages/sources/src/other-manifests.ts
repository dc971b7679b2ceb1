import type { FileWords, OtherManifest, Registry } from '@phitrace/core';
import { getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { toNameTest } from './name-patterns.js';

/** A package that a manifest of another language names. */
export interface OtherPackage {
  readonly registry: Registry;
  /** As the registry tells names apart. */
  readonly name: string;
  readonly line: number;
  /** True where it is in a list of what the project is built and tested with. */
  readonly isOnlyBuiltWith: boolean;
}

/** A requirement: `openai[datalib]>=1.0; python_version > "3.9"`. An option (`-r base.txt`) or an address is none. */
const REQUIREMENT = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:$|[[(<>=!~;@,#\s])/;

type ReadOther = (text: string) => readonly OtherPackage[];

/** Finds who reads a file, by its path; undefined for one that is no manifest of another language. */
export function otherManifestReader({ otherManifests }: FileWords): (path: string) => ReadOther | undefined {
  const forms = otherManifests.map((form) => ({ form, isNamed: toPathTest(form.names) }));
  return (path) => {
    const form = forms.find(({ isNamed }) => isNamed(path))?.form;
    return form && ((text) => (form.form === 'lines' ? readLines(text, form) : readTables(text, form)));
  };
}

/** A name with a folder stands for the last two parts of a path. */
function toPathTest(names: readonly string[]): (path: string) => boolean {
  const [isNamed, isInFolder] = [false, true].map((inFolder) =>
    toNameTest({ names: names.filter((name) => name.includes('/') === inFolder) }),
  );
  return (path) => {
    const parts = path.split('/');
    return isNamed?.(parts.at(-1) ?? '') === true || isInFolder?.(parts.slice(-2).join('/')) === true;
  };
}

function readLines(text: string, { registry }: OtherManifest): OtherPackage[] {
  return text.split('\n').flatMap((line, i) => {
    const name = nameIn(line.replace(/\r$/, ''));
    return name === undefined ? [] : [{ registry, name, line: i + 1, isOnlyBuiltWith: false }];
  });
}

function readTables(text: string, { registry, lists, builtWith }: OtherManifest): OtherPackage[] {
  const lines = text.split('\n');
  const value = parse(text);
  const toPackages = (keys: readonly string[], isOnlyBuiltWith: boolean) =>
    keys
      .flatMap((key) => partsUnder(value, key.split('.')))
      .flatMap(namesOf)
      .map((name) => ({ registry, name, line: lineNaming(lines, name), isOnlyBuiltWith }));
  return [...toPackages(lists, false), ...toPackages(builtWith, true)];
}

/** What a text of TOML says; nothing where it can't be read. */
function parse(text: string): unknown {
  try {
    return getStaticTOMLValue(parseTOML(text));
  } catch (error) {
    if (error instanceof ParseError) return {};
    throw error;
  }
}

function partsUnder(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const found = key === '*' ? Object.values(value) : [(value as Record<string, unknown>)[key]];
  return found.flatMap((each) => partsUnder(each, rest));
}

/** The requirements of a list, or the keys of a table but for the project's own packages: `clinic = { path = "../clinic" }`. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => (typeof each === 'string' ? (nameIn(each) ?? []) : []));
  if (typeof value !== 'object' || value === null) return [];
  const isOwn = (said: unknown) => typeof said === 'object' && said !== null && 'path' in said;
  return Object.entries(value).flatMap(([key, said]) => (isOwn(said) ? [] : (nameIn(key) ?? [])));
}

/** The name in a requirement, as PyPI compares names: without regard to case, and to which of `-`, `_` and `.` it is written with. */
function nameIn(requirement: string): string | undefined {
  return REQUIREMENT.exec(requirement)?.[1]
    ?.toLowerCase()
    .replace(/[-_.]+/g, '-');
}

function lineNaming(lines: readonly string[], name: string): number {
  const at = lines.findIndex((line) => line.split(/["']|\s*=/).some((part) => nameIn(part) === name));
  return Math.max(at, 0) + 1;
}
