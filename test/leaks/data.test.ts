import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonReport, reporters } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { makeProject, phitrace } from '../cli/helpers.js';
import { files, plantData } from './data.js';
import { Planter } from './values.js';

interface Ran {
  readonly planter: Planter;
  /** Everything that was written, by command. */
  readonly written: Readonly<Record<string, string>>;
}

function git(root: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
}

/** Runs every way to scan on data in every format, with every reporter, and gives all bytes that were written. */
async function runOnData(seed: 'q' | 'w'): Promise<Ran> {
  const planter = new Planter(seed);
  const root = makeProject(plantData(planter));
  const written: Record<string, string> = {};
  const run = async (...args: string[]): Promise<void> => {
    const { out, err } = await phitrace(root, ...args);
    written[args.join(' ')] = `${out}${err}`.replaceAll(root, '').replace(/[\da-f]{40}|[\da-f]{12}(?=[.,])/g, 'commit');
  };
  const outputs = Object.keys(reporters).flatMap((format) => ['--format', format, '--output', `reports.${format}.txt`]);
  await run('scan', ...outputs);
  for (const name of readdirSync(root).filter((each) => each.startsWith('reports.'))) {
    written[name] = readFileSync(join(root, name), 'utf8');
    rmSync(join(root, name));
  }
  await run('scan', '--details', '--strict');
  await run('scan', '--debug', '--format', 'json');
  await run('scan', '--quiet');
  await run('doctor');
  git(root, 'init', '-q');
  git(root, 'add', '.');
  await run('scan', '--staged', '--details');
  git(root, 'commit', '-q', '-m', 'data');
  git(root, 'rm', '-q', '-r', 'patients');
  git(root, 'commit', '-q', '-m', 'gone', '--allow-empty');
  await run('scan', '--history', 'HEAD', '--details');
  await run('scan', '--history', 'HEAD', '--format', 'sarif');
  return { planter, written };
}

describe('of ten thousand values in data of every format', { timeout: 240_000 }, () => {
  test('none is written by any way to scan, and no report depends on one', async () => {
    const [one, other] = [await runOnData('q'), await runOnData('w')];
    expect(one.planter.count).toBeGreaterThan(10_000);
    expect(
      Object.entries(one.written).flatMap(([command, text]) => one.planter.findIn(text).map((place) => `${command}: ${place}`)),
    ).toEqual([]);
    const found = JSON.parse(one.written['reports.json.txt'] ?? '') as JsonReport;
    const paths = new Set(found.findings.map(({ location }) => location.path));
    expect(Object.keys(files).filter((path) => !paths.has(`patients/${path}`))).toEqual([]);
    expect(comparable(one.written)).toEqual(comparable(other.written));
  });
});

/** Without times, and without what names a commit: its id is git's own hash of all that is in it, and finds it again. */
function comparable(written: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(written).filter(([command]) => !command.includes('--history'));
  return Object.fromEntries(entries.map(([command, text]) => [command, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')]));
}
