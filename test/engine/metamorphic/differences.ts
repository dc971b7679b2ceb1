import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { discoverFixtures, repository, type Fixture } from '../../fixtures/discover.ts';
import { scanFixtures, type Scanned } from '../../fixtures/scan.ts';
import { parse, type Transform } from './edits.ts';

/** A finding that a transform brought or took away. */
export interface Difference {
  readonly transform: string;
  /** Path below `fixtures/`. */
  readonly file: string;
  /** The line as it was, without its comment. */
  readonly code: string;
  readonly rule: string;
  readonly change: 'gone' | 'new';
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many places the transform changed: one that changes nothing proves nothing. */
  readonly changes: number;
  /** Files that can't be read after the transform; the transform is wrong then. */
  readonly broken: readonly string[];
}

const fixturesFolder = join(repository, 'fixtures');

/** The fixtures as they are: their texts, and what a scan of them finds. */
export interface Baseline {
  readonly fixtures: readonly Fixture[];
  readonly scanned: Scanned;
}

export async function scanBaseline(): Promise<Baseline> {
  const fixtures = discoverFixtures().filter(({ kind }) => kind === 'rule' || kind === 'feature');
  return { fixtures, scanned: await scanFixtures(fixtures) };
}

/** Transforms a copy of the fixtures, scans it, and compares with the baseline by file, line and rule. */
export async function compareTransformed(
  transform: Transform,
  { fixtures, scanned }: Baseline,
  kinds: readonly Fixture['kind'][] = ['rule', 'feature'],
): Promise<Comparison> {
  const chosen = fixtures.filter(({ kind }) => kinds.includes(kind));
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'phitrace-metamorphic-'));
  try {
    cpSync(fixturesFolder, copy, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const changes = chosen
      .flatMap(({ files }) => files)
      .reduce((sum, path) => sum + transformFile(transform, path, toCopy(path, copy), scanned), 0);
    const after = await scanFixtures(discoverFixtures(copy).filter(({ kind }) => kinds.includes(kind)));
    const differences = chosen.flatMap(({ files }) =>
      files.flatMap((path) => compareFile(transform.id, path, toCopy(path, copy), scanned, after)),
    );
    return { differences, changes, broken: after.skipped };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function toCopy(path: string, copy: string): string {
  return join(copy, relative(fixturesFolder, path));
}

function transformFile(transform: Transform, path: string, target: string, scanned: Scanned): number {
  // The scripts of a component stand in markup, which the compiler would take for code.
  if (!/\.[cm]?[jt]sx?$/.test(path)) return 0;
  const text = readFileSync(path, 'utf8');
  const lines = [...(scanned.sinks.get(path) ?? []), ...(scanned.findings.get(path) ?? [])].map(({ location }) => location.line);
  const changed = transform.apply({ path: target, text, file: parse(path, text), sinkLines: new Set(lines) });
  writeFileSync(target, changed.text);
  for (const [added, content] of changed.added) writeFileSync(added, content);
  return changed.count;
}

function compareFile(transform: string, path: string, target: string, before: Scanned, after: Scanned): Difference[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const [old, now] = [keysOf(before, path), keysOf(after, target)];
  const toDifference = (key: string, change: Difference['change']): Difference => {
    const [line = '', rule = ''] = key.split(' ');
    return {
      transform,
      file: relative(fixturesFolder, path).split(sep).join('/'),
      code: toCode(lines[Number(line) - 1] ?? ''),
      rule,
      change,
    };
  };
  return [
    ...[...old].filter((key) => !now.has(key)).map((key) => toDifference(key, 'gone')),
    ...[...now].filter((key) => !old.has(key)).map((key) => toDifference(key, 'new')),
  ];
}

function keysOf({ findings }: Scanned, path: string): Set<string> {
  return new Set((findings.get(path) ?? []).map(({ ruleId, location }) => `${location.line} ${ruleId}`));
}

function toCode(line: string): string {
  return line.replace(/\s*(?:\/\/|\{?\/\*)\s*expect.*$/, '').trim();
}
