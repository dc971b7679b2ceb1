import { resolve } from 'node:path';
import { isThere } from '@phitrace/sources';

/** `phitrace src` is `phitrace scan src`: a first word that is no command but is there in the folder is what to scan. */
export function withDefaultCommand(args: readonly string[], commands: readonly string[], cwd: string): readonly string[] {
  const [first] = args;
  if (first === undefined || first.startsWith('-') || commands.includes(first)) return args;
  return isThere(resolve(cwd, first)) ? ['scan', ...args] : args;
}
