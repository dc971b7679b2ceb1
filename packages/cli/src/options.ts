import { InvalidArgumentError, Option } from 'commander';
import { ConfigurationError, type Pack, packs } from '@phitrace/core';
import type { BaselineFlag } from './baseline-file.js';
import type { Threshold } from './exit-codes.js';

/** An option that may be given several times; the values in the order given. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).default([], 'none').argParser((value: string, earlier: string[]) => [...earlier, value]);
}

/** An option with a list of allowed words; `warn` is `warning`. */
export function severityOption(flags: string, description: string, allowed: readonly string[]): Option {
  return new Option(flags, `${description} (choices: ${allowed.map((word) => JSON.stringify(word)).join(', ')})`).argParser(
    (given: string) => {
      const word = given === 'warn' ? 'warning' : given;
      if (allowed.includes(word)) return word;
      throw new InvalidArgumentError(`Allowed choices are ${allowed.join(', ')}.`);
    },
  );
}

/** `--pack`, which may be repeated. */
export function packOption(): Option {
  const choices = packs.map((pack) => JSON.stringify(pack)).join(', ');
  const text = `rules of this pack instead of those that the configuration names; may be repeated (choices: ${choices})`;
  return new Option('--pack <pack>', text).default([], 'none').argParser((given: string, earlier: Pack[]) => {
    const pack = packs.find((known) => known === given);
    if (pack === undefined) throw new InvalidArgumentError(`Allowed choices are ${packs.join(', ')}.`);
    return [...earlier, pack];
  });
}

/** `--cache-location`, beside `--cache`. */
export function cacheLocationOption(): Option {
  return new Option('--cache-location <folder>', "folder for --cache outside of the checkout; by default one in the user's cache");
}

/** A folder alone keeps nothing. */
export function requireCache({ cache, cacheLocation }: CacheFlags): void {
  if (cacheLocation !== undefined && cache !== true)
    throw new ConfigurationError('--cache-location says where --cache keeps what it finds out; give --cache, too');
}

export interface CacheFlags {
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** What a command that reports a result is asked. */
export interface ReportFlags {
  readonly format: readonly string[];
  readonly output: readonly string[];
  readonly config?: string;
  readonly failOn: Threshold;
  readonly strict?: boolean;
  readonly baseline?: BaselineFlag;
  readonly details?: boolean;
}
