import { ConfigurationError } from '../errors.js';

/** Says why a file that the user named can't be read. `advice` is what to do where there is none. */
export function toReadError(error: unknown, name: string, advice: string): ConfigurationError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ConfigurationError(`no file ${name}; ${advice}`);
  if (code === 'EISDIR') return new ConfigurationError(`${name} is a folder; name a file`);
  return new ConfigurationError(`${name} cannot be read (${code})`);
}
