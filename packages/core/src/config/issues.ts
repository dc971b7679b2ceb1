import type { z } from 'zod';
import { count } from '../count.js';
import { showWord, suggest } from './nearest.js';
import { describeAt, keysAt } from './schema-at.js';
import type { JsonPath, JsonText } from './json-text.js';

type Issue = z.core.$ZodIssue;

/** One line for the first thing in a file that doesn't fit its schema, with its place. */
export function describeIssues(issues: readonly Issue[], schema: z.ZodType, source: JsonText): string {
  const flat = issues.map((issue) => narrow(issue, []));
  const [first, ...others] = flat.sort((left, right) => source.offsetOf(toPlace(left)) - source.offsetOf(toPlace(right)));
  if (!first) return `${source.at([])} this is not valid`;
  const more = others.length === 0 ? '' : ` (${count(others.length, 'more problem')} in this file)`;
  return `${describeIssue(first, schema, source)}${more}`;
}

/** Of a value that may take several forms, the form that it comes nearest to. */
function narrow(issue: Issue, before: JsonPath): Issue {
  const path = [...before, ...(issue.path as (string | number)[])];
  if (issue.code !== 'invalid_union') return { ...issue, path };
  const forms = issue.errors.filter((form) => form.length > 0).sort((left, right) => distanceOf(left) - distanceOf(right));
  const first = forms[0]?.[0];
  return first ? narrow(first, path) : { ...issue, path };
}

function distanceOf(form: readonly Issue[]): number {
  const isOtherType = form.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  return (isOtherType ? 1000 : 0) + form.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function toPlace(issue: Issue): JsonPath {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
}

function describeIssue(issue: Issue, schema: z.ZodType, source: JsonText): string {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') return describeUnknownKey(issue.keys[0] ?? '', path, schema, source);
  if (path.length > 0 && !source.has(path)) return describeMissing(path, schema, source);
  return `${source.at(path)} ${toConfigName(path)}${describeMismatch(issue, path, source)}`;
}

/** What is wrong with a value that is there, to follow its name. */
function describeMismatch(issue: Issue, path: JsonPath, source: JsonText): string {
  switch (issue.code) {
    case 'invalid_type':
      return ` must be ${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return ` has an unknown value${suggestFor(path, issue.values, source)} Allowed: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return ` must be at least ${String(issue.minimum)}${toUnit(issue.origin)}`;
    case 'too_big':
      return ` must be at most ${String(issue.maximum)}${toUnit(issue.origin)}`;
    default:
      return `: ${issue.message}`;
  }
}

function toUnit(origin: string): string {
  return origin === 'array' || origin === 'string' ? ' long' : '';
}

function describeUnknownKey(key: string, path: JsonPath, schema: z.ZodType, source: JsonText): string {
  const allowed = keysAt(schema, path);
  const list = allowed.length === 0 ? '' : ` Allowed: ${allowed.join(', ')}`;
  const hint = suggest(key, allowed);
  return `${source.atKey([...path, key])} unknown key "${showWord(key, allowed)}"${hint || (list && '.')}${list}`;
}

function describeMissing(path: JsonPath, schema: z.ZodType, source: JsonText): string {
  const description = describeAt(schema, path);
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? '' : ` in ${toConfigName(parent)}`;
  return `${source.at(parent)} missing "${String(path.at(-1))}"${where}${description === undefined ? '' : `: ${description}`}`;
}

function suggestFor(path: JsonPath, values: readonly unknown[], source: JsonText): string {
  const given = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], source.value);
  const known = values.filter((value) => typeof value === 'string');
  if (typeof given !== 'string') return '.';
  return ` "${showWord(given, known)}"${suggest(given, known) || '.'}`;
}

/** `baas[0].expires`, or `the file` for all of it. */
export function toConfigName(path: JsonPath): string {
  if (path.length === 0) return 'the file';
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

const types: Readonly<Record<string, string>> = {
  object: 'an object, { … }',
  record: 'an object, { … }',
  array: 'a list, [ … ]',
  string: 'a text, "…"',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};
