import { mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProject, phitrace } from '../cli/helpers.js';

/** What a command wrote. */
export interface Written {
  readonly command: string;
  readonly text: string;
}

type Files = Readonly<Record<string, string>>;

/** Runs every command on a project in every format, and gives all that was written: to the terminal and to files. */
export async function runAll(files: Files): Promise<Written[]> {
  const root = makeProject(files);
  const outputs = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-reports-')));
  const commands = [
    ['scan', '--strict'],
    ['scan', '--debug', '--format', 'json', '--fail-on', 'never'],
    [
      'scan',
      'src',
      'data',
      '.env',
      '--format',
      'sarif',
      '--output',
      join(outputs, 'a.sarif'),
      '--format',
      'text',
      '--output',
      join(outputs, 'a.txt'),
    ],
    ['scan', '--format', 'sarif-github', '--quiet'],
    ['doctor'],
    ['vendors'],
    ['rules'],
    ['explain', 'phi-in-logs'],
    ['init'],
  ];
  const written: Written[] = [];
  for (const args of commands) written.push({ command: args.join(' ').replaceAll(outputs, ''), text: await runIn(root, args) });
  for (const name of readdirSync(outputs))
    written.push({ command: name, text: readFileSync(join(outputs, name), 'utf8').replaceAll(root, '') });
  written.push({ command: 'init: the file', text: readFileSync(join(root, 'phitrace.config.jsonc'), 'utf8') });
  return written;
}

/** What `trace` says of each file. One line of a file is asked about, and each time the whole project is read: a small one will do. */
export async function traceAll(files: Files): Promise<Written[]> {
  const root = makeProject(files);
  const places = Object.keys(files).filter((path) => /^src\/.*\.(tsx?|vue)$/.test(path));
  const commands = places.flatMap((path) => tracedLines(files[path] ?? '').map((line) => ['trace', `${path}:${line}`]));
  const written: Written[] = [];
  for (const args of commands) written.push({ command: args.join(' '), text: await runIn(root, args) });
  return written;
}

async function runIn(root: string, args: readonly string[]): Promise<string> {
  const { out, err } = await phitrace(root, ...args);
  return `${out}${err}`.replaceAll(root, '');
}

/** The line on which the first snippet of a file stands. */
function tracedLines(text: string): number[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /console\.log\(|log\(|fetch\(|function /.test(line) && !line.startsWith('declare'));
  return first < 0 ? [] : [first + 1];
}
