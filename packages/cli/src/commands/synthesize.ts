import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError, toReadError } from '@phitrace/core';
import { HealthTypeIndex, Lexicon } from '@phitrace/naming';
import { allReaders, RecordScanner } from '@phitrace/records';
import { readDetectorData } from '@phitrace/rules';
import { decode } from '@phitrace/sources';
import type { CommandContext } from '../context.js';
import { loadProjectSetup } from '../setup.js';
import { prepareFile, writeWhole } from '../whole-files.js';

interface SynthesizeFlags {
  readonly output?: string;
  readonly seed: string;
}

const details = `
The twin has the same shape, types, order of dates and references: a value that stands in
several places has one twin. Names are made up, numbers are reserved or never issued, dates are
others in the same order. The same seed gives the same twin. Free text that identifies is
replaced by words without meaning; codes, states and sex stay. Read the twin before you commit
it: what no name of a field tells is kept.

  $ phitrace synthesize test/patients.json --output test/patients.json`;

/** `phitrace synthesize <file>` */
export function addSynthesize(program: Command, context: CommandContext): void {
  program
    .command('synthesize')
    .summary('write a synthetic twin of a file')
    .description('Writes a synthetic twin of a fixture in JSON, NDJSON, CSV or HL7 v2.')
    .argument('<file>', 'the file')
    .option('--output <file>', 'where to write the twin; the terminal when absent')
    .option('--seed <number>', 'another seed gives another twin', '1')
    .addHelpText('after', details)
    .action((file: string, flags: SynthesizeFlags) => runSynthesize(context, file, flags));
}

async function runSynthesize({ terminal }: CommandContext, file: string, { output, seed }: SynthesizeFlags): Promise<void> {
  if (!/^\d{1,9}$/.test(seed)) throw new ConfigurationError('--seed is a whole number, such as 7');
  const absolute = resolve(terminal.cwd, file);
  const text = decode(read(absolute, file));
  const path = relative(terminal.cwd, absolute).split(sep).join('/');
  // The generator is large, and no other command needs it.
  const { synthesize } = await import('@phitrace/records/synthesize');
  const twin = synthesize(toScanner(terminal.cwd), { path, text, seed: Number(seed) });
  if (twin === undefined) throw new ConfigurationError(`${file} can't be rewritten; name a file in JSON, NDJSON, CSV or HL7 v2`);
  if (output === undefined) terminal.out(twin);
  else writeWhole(prepareFile(terminal.cwd, output), output, twin);
}

function toScanner(root: string): RecordScanner {
  const { knowledge, configuration } = loadProjectSetup(root);
  const names = { lexicon: new Lexicon(knowledge, configuration), health: new HealthTypeIndex(knowledge), kinds: knowledge.kinds };
  const data = readDetectorData();
  return new RecordScanner(names, data, new Date().toISOString().slice(0, 10), allReaders(data));
}

function read(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw toReadError(error, shown, 'name one that is there');
  }
}
