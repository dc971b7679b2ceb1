/** The three kinds of failure. Each maps to one exit code in `docs/exit-codes.md`. */

/** The user's configuration or command line is wrong. One line: what, where, allowed values, next step. Exit code 2. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** An input file can't be read or parsed. The scan goes on; the file is counted and named. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** A bug of ours. Exit code 4. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}
