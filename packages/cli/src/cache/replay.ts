import type { ExitCode } from '../exit-codes.js';
import type { Terminal } from '../terminal.js';
import { describeCommandLine } from './command-line.js';
import { cacheHome, findSecret } from './machine-secret.js';
import { openCache } from './open-cache.js';
import { type Recording, ScanCache } from './scan-cache.js';

/**
 * Gives again what the same command line gave, if nothing that it depends on has changed; undefined when that isn't known.
 * Neither the compiler nor a rule is loaded for it.
 */
export async function replay(args: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  try {
    const secret = findSecret(cacheHome());
    const files = secret && openCache(args, terminal.cwd, secret);
    const recording = files && new ScanCache(files, secret).find(describeCommandLine(args, terminal), () => tellDamage(terminal));
    return recording && (await repeat(recording, terminal));
  } catch {
    // Whatever is wrong is told by the scan, if it matters.
    return undefined;
  }
}

const told = new WeakSet<Terminal>();

/** Says once that something of the cache can't be used. */
export function tellDamage(terminal: Terminal): void {
  if (!told.has(terminal)) terminal.err('phitrace: what the cache holds is damaged or not of this machine; everything is scanned anew\n');
  told.add(terminal);
}

/** Files first: what can't be written is scanned for, and told, anew. */
async function repeat({ files, printed, exitCode }: Recording, terminal: Terminal): Promise<ExitCode> {
  if (files.length > 0) {
    const { prepareFile, stageFile } = await import('../whole-files.js');
    const staged = files.map(({ file, text }) => stageFile(prepareFile(terminal.cwd, file), file, text));
    for (const each of staged) each.commit();
  }
  for (const { to, text } of printed) terminal[to](text);
  return exitCode as ExitCode;
}
