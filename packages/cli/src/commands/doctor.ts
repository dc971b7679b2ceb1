import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import { ConfigurationError, count } from '@phitrace/core';
import type { CommandContext } from '../context.js';
import { ExitCode } from '../exit-codes.js';
import { findInstalled } from '../project.js';
import { scanUnder } from '../scan.js';
import { loadProjectSetup, type Setup } from '../setup.js';

/** The oldest Node that runs phitrace, as in package.json. */
const leastNode = [20, 19] as const;

/** One line of the check-up; `bad` makes the command fail. */
interface Check {
  readonly state: 'ok' | 'note' | 'bad';
  readonly subject: string;
  readonly text: string;
}

/** `phitrace doctor` */
export function addDoctor(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .summary('check the set-up')
    .description('Checks Node, TypeScript, the configuration, the files that a scan would read and optional engines.')
    .action(async () => {
      const checks = await toChecks(context);
      context.terminal.out(checks.map(({ state, subject, text }) => `${state.padEnd(4)}  ${subject}: ${text}\n`).join(''));
      if (checks.some((check) => check.state === 'bad')) context.exitCode = ExitCode.usage;
    });
}

async function toChecks({ terminal }: CommandContext): Promise<Check[]> {
  const root = terminal.cwd;
  const project = await toProjectChecks(root);
  return [toNodeCheck(process.versions.node), ...toTypeScriptChecks(root), ...project, toSemgrepCheck(terminal.path)];
}

async function toProjectChecks(root: string): Promise<Check[]> {
  try {
    const setup = loadProjectSetup(root);
    return [toConfigurationCheck(setup), await toFilesCheck(setup, root)];
  } catch (error) {
    if (error instanceof ConfigurationError) return [{ state: 'bad', subject: 'configuration', text: error.message }];
    throw error;
  }
}

function toNodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  const text = isEnough ? version : `${version} is too old; install ${leastNode.join('.')} or later`;
  return { state: isEnough ? 'ok' : 'bad', subject: 'Node', text };
}

function toTypeScriptChecks(root: string): Check[] {
  const subject = 'TypeScript';
  const found = findInstalled(root, 'typescript');
  if (!found) return [{ state: 'note', subject, text: 'not installed in this project; the scan brings its own' }];
  if (Number(found.version.split('.')[0]) < 7) return [{ state: 'ok', subject, text: found.version }];
  const recipe = '"typescript": "npm:@typescript/typescript6@^6.0.2" and "@typescript/native": "npm:typescript@^7.0.2"';
  return [
    {
      state: 'note',
      subject,
      text: `${found.version}; the command line is fine with it, the ESLint plugin needs these devDependencies: ${recipe}`,
    },
  ];
}

function toConfigurationCheck({ configuration, path }: Setup): Check {
  if (path === undefined) return { state: 'note', subject: 'configuration', text: 'none; `phitrace init` writes one' };
  const { length } = configuration.baas;
  return { state: 'ok', subject: 'configuration', text: `${path} is valid, ${count(length, 'BAA entry', 'BAA entries')}` };
}

async function toFilesCheck(setup: Setup, root: string): Promise<Check> {
  const { coverage } = await scanUnder(setup, { root });
  const { filesSeen, filesAnalyzed, skipped } = coverage;
  if (filesAnalyzed === 0) return { state: 'bad', subject: 'sources', text: `${filesSeen} files found, none that could be scanned` };
  const left = skipped.length > 0 ? `, of which ${skipped.length} cannot be analysed in full` : '';
  return { state: 'ok', subject: 'sources', text: `${count(filesSeen, 'file')} to scan${left}` };
}

function toSemgrepCheck(path: string): Check {
  // Relative entries of PATH would find a program inside the checkout.
  const folder = path
    .split(delimiter)
    .filter(isAbsolute)
    .find((entry) => isExecutable(join(entry, 'semgrep')));
  const text = folder === undefined ? 'not on PATH; no command needs it yet' : `found in ${folder}`;
  return { state: folder === undefined ? 'note' : 'ok', subject: 'Semgrep', text };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
