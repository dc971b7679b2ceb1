import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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
    const said = (text: string) => text.replaceAll(root, '').replace(/\S*phitrace-cache-\w+/g, 'cache');
    written[said(args.join(' '))] = said(`${out}${err}`).replace(/[\da-f]{40}|[\da-f]{12}(?=[.,:])/g, 'commit');
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
  await runOthers(root, run, written);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  await run('scan', '--staged', '--details');
  git(root, 'commit', '-q', '-m', 'data');
  git(root, 'rm', '-q', '-r', 'patients');
  git(root, 'commit', '-q', '-m', 'gone', '--allow-empty');
  await run('diff', 'HEAD~1');
  await run('scan', '--history', 'HEAD', '--details');
  await run('scan', '--history', 'HEAD', '--format', 'sarif');
  return { planter, written };
}

const CACHE = 'the cache';
/** Files of which a twin is written. */
const TWINNED = ['patients.json', 'patients.ndjson', 'patients.csv', 'adt.hl7'];
/** What the commands beside `scan` write, to the terminal and to files. */
async function runOthers(root: string, run: (...args: string[]) => Promise<void>, written: Record<string, string>): Promise<void> {
  const keep = (path: string): void => {
    written[path] = readFileSync(join(root, path), 'latin1').replaceAll(root, '');
    rmSync(join(root, path));
  };
  await run('scan', '--format', 'shard', '--output', 'part.shard');
  await run('merge', 'part.shard', '--format', 'json');
  keep('part.shard');
  await run('scan', '--format', 'sarif', '--output', 'own.sarif');
  await run('import', 'own.sarif', '--format', 'json');
  keep('own.sarif');
  await run('baseline', '--expires', '2099-01-01');
  await run('scan', '--details');
  keep('phitrace.baseline.json');
  for (const command of ['inventory', 'controls', 'vendors']) await run(command);
  await run('trace', 'patients/seed.ts:2');
  await run('init');
  keep('phitrace.config.jsonc');
  for (const name of TWINNED) await run('synthesize', `patients/${name}`);
  const cache = mkdtempSync(join(tmpdir(), 'phitrace-cache-'));
  for (let i = 0; i < 2; i++) await run('scan', '--cache', '--cache-location', cache);
  const kept = readdirSync(cache, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile());
  expect(kept.length).toBeGreaterThan(0);
  written[CACHE] = kept.map(({ parentPath, name }) => readCached(join(parentPath, name))).join('\n');
  rmSync(cache, { recursive: true });
}

/** What a file of the cache says, which may be packed. */
function readCached(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
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

/**
 * Without times, without what names a commit (its id is git's own hash of all that is in it, and finds it again), and without the cache, whose files are
 * sealed with a secret of the machine.
 */
function comparable(written: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(written).filter(([command]) => !command.includes('--history') && command !== CACHE);
  return Object.fromEntries(entries.map(([command, text]) => [command, text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')]));
}
