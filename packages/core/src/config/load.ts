import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { ConfigurationError } from '../errors.js';
import { findConfiguration } from './find.js';
import { describeIssues } from './issues.js';
import { Configuration, SharedConfiguration } from './schema.js';
import { findSharedFiles, mergeShared } from './shared.js';
import { parseJsonText, type JsonText } from './json-text.js';
import { toReadError } from './read-error.js';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Relative to the root, with `/`; absent when there is no file. */
  readonly path?: string;
  /** Tells two configurations apart, however they are written. */
  readonly hash: string;
  /** For errors that show only later; absent when there is no file. */
  readonly source?: JsonText;
  /** The files that it was made of: those of the organisation, then its own. */
  readonly parts: readonly ConfigurationPart[];
}

/** One file of a configuration, for errors that show only later. */
export interface ConfigurationPart {
  readonly configuration: SharedConfiguration & Partial<Configuration>;
  readonly source: JsonText;
  /** Absolute. */
  readonly path: string;
}

/** Loads the configuration that holds for a folder, or the defaults. Every mistake in it is a ConfigurationError of one line. */
export function loadConfiguration(root: string, explicitPath?: string): LoadedConfiguration {
  const path = explicitPath === undefined ? findConfiguration(resolve(root)) : resolve(root, explicitPath);
  if (path === undefined) return { ...withHash(Configuration.parse({})), parts: [] };
  const source = readJsonText(path, root);
  const own = parseAs(Configuration, source);
  const shared = findSharedFiles(own, source).map((file) => readShared(file, root));
  const configuration = mergeShared(
    shared.map((part) => part.configuration),
    own,
  );
  const parts = [...shared, { configuration: own, source, path }];
  const { hash } = withHash(configuration);
  return { configuration: withDeclaringFiles(configuration, parts), hash, path: source.name, source, parts };
}

/** Which file an agreement stands in says nothing of what it covers, and is no part of the hash. */
function withDeclaringFiles(configuration: Configuration, parts: readonly ConfigurationPart[]): Configuration {
  const baas = configuration.baas.map((baa) => {
    const part = parts.find((each) => each.configuration.baas?.includes(baa));
    return part ? { ...baa, declaredIn: part.source.name } : baa;
  });
  return { ...configuration, baas };
}

function readShared(path: string, root: string): ConfigurationPart {
  const source = readJsonText(path, root);
  return { configuration: parseAs(SharedConfiguration, source), source, path };
}

/** Reads a JSONC file whose name is shown relative to a folder. `advice` is what to do where there is none. */
export function readJsonText(path: string, root: string, advice = '`phitrace init` writes a configuration'): JsonText {
  const name = relative(root, path).split(sep).join('/');
  return parseJsonText(readConfigurationText(path, name, advice), name, dirname(path));
}

/** The value of a file under a schema, or a ConfigurationError that names the first thing that doesn't fit. */
export function parseAs<Schema extends z.ZodType>(schema: Schema, source: JsonText): z.output<Schema> {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  throw new ConfigurationError(describeIssues(result.error.issues, schema, source));
}

function readConfigurationText(path: string, name: string, advice: string): string {
  try {
    const stat = statSync(path);
    // A pipe or a device has no end; reading a folder says what it is.
    if (stat.isFile() || stat.isDirectory()) return readFileSync(path, 'utf8');
  } catch (error) {
    throw toReadError(error, name, advice);
  }
  throw new ConfigurationError(`${name} is no file; name one that holds JSON`);
}

function withHash(configuration: Configuration): Pick<LoadedConfiguration, 'configuration' | 'hash'> {
  // Neither the editor's schema nor where a part of it stands says what is scanned.
  const meaning = sortKeys({ ...configuration, $schema: undefined, extends: undefined });
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
