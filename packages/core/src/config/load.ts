import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { ConfigurationError } from '../errors.js';
import { findConfiguration } from './find.js';
import { describeIssues } from './issues.js';
import { Configuration } from './schema.js';
import { parseJsonText, type JsonText } from './json-text.js';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Relative to the root, with `/`; absent when there is no file. */
  readonly path?: string;
  /** Tells two configurations apart, however they are written. */
  readonly hash: string;
  /** For errors that show only later; absent when there is no file. */
  readonly source?: JsonText;
}

/** Loads the configuration that holds for a folder, or the defaults. Every mistake in it is a ConfigurationError of one line. */
export function loadConfiguration(root: string, explicitPath?: string): LoadedConfiguration {
  const path = explicitPath === undefined ? findConfiguration(resolve(root)) : resolve(root, explicitPath);
  if (path === undefined) return withHash(Configuration.parse({}));
  const source = readJsonText(path, root);
  const configuration = parseAs(Configuration, source);
  return { ...withHash(configuration), path: source.name, source };
}

/** Reads a JSONC file whose name is shown relative to a folder. */
export function readJsonText(path: string, root: string): JsonText {
  const name = relative(root, path).split(sep).join('/');
  return parseJsonText(readConfigurationText(path, name), name, dirname(path));
}

/** The value of a file under a schema, or a ConfigurationError that names the first thing that doesn't fit. */
export function parseAs<Schema extends z.ZodType>(schema: Schema, source: JsonText): z.output<Schema> {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  throw new ConfigurationError(describeIssues(result.error.issues, schema, source));
}

function readConfigurationText(path: string, name: string): string {
  try {
    const stat = statSync(path);
    // A pipe or a device has no end; reading a folder says what it is.
    if (stat.isFile() || stat.isDirectory()) return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ConfigurationError(`no file ${name}; \`phitrace init\` writes a configuration`);
    throw new ConfigurationError(`${name} cannot be read (${code ?? 'unknown error'})`);
  }
  throw new ConfigurationError(`${name} is no file; name one that holds JSON`);
}

function withHash(configuration: Configuration): Pick<LoadedConfiguration, 'configuration' | 'hash'> {
  // The editor's schema says nothing about what is scanned.
  const meaning = sortKeys({ ...configuration, $schema: undefined });
  return { configuration, hash: createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 16) };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
