import type { Skipped } from './finding.js';

/** The three kinds of failure. Each maps to one exit code in `docs/exit-codes.md`. */

/** The user's configuration or command line is wrong. One line: what, where, allowed values, next step. Exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** An input file can't be read or parsed. The scan goes on; the file is counted and named. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A file of the project that holds no text to read. */
export class UnreadableError extends InputError {
  constructor(
    readonly reason: Skipped['reason'],
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** A bug of ours. Exit code 4. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}
