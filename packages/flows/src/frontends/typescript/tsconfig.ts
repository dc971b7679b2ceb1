import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Skipped } from '@phitrace/core';
import { ts } from 'ts-morph';

/** The module settings of a tsconfig, with what it extends. Folders are absolute. */
export interface ModuleSettings {
  /** Folder that the targets of `paths` start at. */
  readonly pathsFolder?: string;
  readonly paths?: Readonly<Record<string, readonly string[]>>;
  readonly baseUrl?: string;
}

/** Hears what is wrong with a tsconfig (its absolute path) in one line. */
export type Complain = (path: string, reason: Skipped['reason'], detail: string) => void;

interface Tsconfig {
  readonly extends?: unknown;
  readonly compilerOptions?: { readonly baseUrl?: unknown; readonly paths?: unknown };
}

/**
 * Reads a tsconfig and the files that it extends. What can't be read sets nothing. A base in a package is left out without
 * a word: a scan needs no installed packages, and such a base can't know the folders of this project.
 */
export function readTsconfig(path: string, complain: Complain, within: readonly string[] = []): ModuleSettings {
  const config = parse(path, complain);
  const folder = dirname(path);
  const bases = toTexts(config.extends)
    .filter((base) => /^\.{1,2}(?:[\\/]|$)/.test(base) || isAbsolute(base))
    .map((base) => readBase(path, base, complain, [...within, path]));
  return Object.assign({}, ...bases, ownSettings(folder, config)) as ModuleSettings;
}

function readBase(path: string, base: string, complain: Complain, within: readonly string[]): ModuleSettings {
  const wanted = isAbsolute(base) ? base : join(dirname(path), base);
  const found = [wanted, `${wanted}.json`].find((candidate) => ts.sys.fileExists(candidate));
  if (found !== undefined && !within.includes(found)) return readTsconfig(found, complain, within);
  complain(
    path,
    'unreadable',
    `extends ${base}, which ${found === undefined ? 'is not there' : 'extends it in turn'}; its own settings are used`,
  );
  return {};
}

function parse(path: string, complain: Complain): Tsconfig {
  try {
    const { config, error } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')) as { config?: unknown; error?: unknown };
    if (!error && isRecord(config)) return config;
    complain(path, 'syntax-error', 'holds no valid JSON; default settings are used');
  } catch (error) {
    complain(path, 'unreadable', `${(error as NodeJS.ErrnoException).code ?? 'cannot be read'}; default settings are used`);
  }
  return {};
}

function ownSettings(folder: string, { compilerOptions }: Tsconfig): ModuleSettings {
  const { baseUrl, paths } = isRecord(compilerOptions) ? compilerOptions : {};
  const base = typeof baseUrl === 'string' ? join(folder, baseUrl) : undefined;
  return { ...(base !== undefined && { baseUrl: base }), ...(isRecord(paths) && { paths: toTargets(paths), pathsFolder: base ?? folder }) };
}

function toTargets(paths: Record<string, unknown>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(paths).map(([pattern, targets]) => [pattern, toTexts(targets)]));
}

function toTexts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
