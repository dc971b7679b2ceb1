import { resolve } from 'node:path';
import { ConfigurationError } from '@phitrace/core';
import type { CommandContext } from '../context.js';
import { describeCommandLine } from './command-line.js';
import { Journal } from './journal.js';
import { cacheHome, findOrMakeSecret } from './machine-secret.js';
import { cacheFolder, findFolderInCheckout, openCache } from './open-cache.js';
import { type ScanMemory, toMemory } from './memory.js';
import type { DiskAnswer } from './questions.js';
import { RecordingTerminal } from './recording-terminal.js';
import { tellDamage } from './replay.js';
import { type Recording, ScanCache } from './scan-cache.js';

/**
 * Runs a scan and keeps what it asked of the disk and what it did, so that an unchanged tree need not be scanned again; of one
 * that rests on more than the disk, only what it found out.
 */
export async function keepScan(
  context: CommandContext,
  { isRepeatable }: { readonly isRepeatable: boolean },
  scan: (recorded: CommandContext, memory: ScanMemory | undefined) => Promise<Recording['files']>,
): Promise<void> {
  const { terminal, args } = context;
  const inside = findFolderInCheckout(cacheFolder(args, terminal.cwd), terminal.cwd);
  if (inside !== undefined)
    throw new ConfigurationError(
      `the cache would lie in the checkout (${inside}), where others may write; name another folder with --cache-location or XDG_CACHE_HOME`,
    );
  const secret = attempt(context, () => findOrMakeSecret(cacheHome()));
  const sealed = secret && openCache(args, terminal.cwd, secret);
  const commandLine = describeCommandLine(args, terminal);
  const recorder = new RecordingTerminal(terminal);
  const recorded: CommandContext = { ...context, terminal: recorder.terminal };
  const journal = sealed && new Journal(secret);
  const memory = journal && toMemory(sealed, journal, secret, () => tellDamage(terminal));
  const { files, asked } = await observe(journal, () => scan(recorded, memory));
  context.exitCode = recorded.exitCode;
  attempt(context, () => memory?.save());
  if (!isRepeatable) return;
  if (sealed && asked)
    attempt(context, () =>
      new ScanCache(sealed, secret).keep(commandLine, {
        asked: withoutOutputs(asked, files, terminal.cwd),
        recording: recorder.toRecording(files, recorded.exitCode),
      }),
    );
  else if (sealed) terminal.err('phitrace: this scan is not kept in the cache: another program was run, or a file changed meanwhile\n');
}

async function observe(journal: Journal | undefined, scan: () => Promise<Recording['files']>) {
  journal?.start();
  try {
    const files = await scan();
    return { files, asked: journal?.stop() };
  } finally {
    journal?.stop();
  }
}

/** Whether a report that will be written is there already makes no difference. */
function withoutOutputs(asked: readonly DiskAnswer[], files: Recording['files'], cwd: string): readonly DiskAnswer[] {
  const outputs = new Set(files.map(({ file }) => resolve(cwd, file)));
  return asked.filter(([{ path }]) => !outputs.has(path));
}

/** A cache that can't be written costs the next scan its time, and no more. */
function attempt<Value>({ terminal }: CommandContext, work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    terminal.err(`phitrace: the cache cannot be written (${code})\n`);
    return undefined;
  }
}
