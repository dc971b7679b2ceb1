import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError } from '@phitrace/core';
import { type ImportedRun, readSarif, toImportDetector } from '@phitrace/settings';
import { findText } from '@phitrace/sources';
import { type CommandContext, usesColor } from '../context.js';
import { runScan, type ScanFlags, withReportOptions } from './scan.js';

/** Bytes. */
const LARGEST = 100_000_000;

const details = `
Run the other tool in the same folder. What it reports counts where a rule of ours is about the
same; what our own checks say of the same resource, or what holds by the defaults of today, is
left out and counted:
  $ checkov --directory . --output sarif --output-file-path reports
  $ phitrace import reports/results_sarif.sarif --output phi.sarif`;

/** `phitrace import` */
export function addImport(program: Command, context: CommandContext): void {
  const command = program
    .command('import')
    .summary('scan, and merge what other tools found')
    .description('Scans the working directory and merges the results of Checkov, Trivy, KICS or CodeQL from SARIF reports.')
    .argument('<reports...>', 'SARIF files of the other tools');
  withReportOptions(command)
    .addHelpText('after', details)
    .action((reports: string[], flags: ScanFlags, self: Command) => {
      const runs = reports.flatMap((name) => readReport(name, context.terminal.cwd));
      return runScan(context, [], flags, { color: usesColor(context, self), beside: [toImportDetector(runs)] });
    });
}

function readReport(name: string, cwd: string): readonly ImportedRun[] {
  const text = findText(resolve(cwd, name), LARGEST);
  if (text === undefined) throw new ConfigurationError(`cannot read the report ${name} (looked in ${cwd})`);
  const runs = readSarif(text);
  if (!runs) throw new ConfigurationError(`${name} is no SARIF 2.1 report; have the other tool write one, such as with --output sarif`);
  return runs;
}
