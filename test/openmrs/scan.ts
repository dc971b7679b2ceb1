import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlowObservation, type Location, type Skipped, toSinkSymbol } from '@phitrace/core';
import { scan } from 'phitrace';
import { findWatchedCalls, type WatchedCall } from './watched.ts';

/** Published OpenMRS apps that carry their TypeScript source, by the alias under which they are installed. */
export const apps = { notes: 'openmrs-notes', registration: 'openmrs-registration', vitals: 'openmrs-vitals' };

/** What the scan makes of the apps. A place is `<app>/src/…:<line>`. */
export interface AppScan {
  /** Kinds of the sinks that the models know, by place. */
  readonly sinks: ReadonlyMap<string, readonly string[]>;
  /** Ids of the rules that report, by place. */
  readonly reports: ReadonlyMap<string, readonly string[]>;
  /** Calls that hand data on: those that are known by their names alone, and what else the engine takes for a sink. */
  readonly calls: readonly WatchedCall[];
  readonly skipped: readonly Skipped[];
}

/**
 * Lays the apps out as one repository without dependencies, under our own tsconfig, and scans it. Their published
 * tsconfigs extend a file that was not published; their tests are left out.
 */
export async function scanApps(): Promise<AppScan> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'phitrace-openmrs-')));
  try {
    layOut(root);
    return await scanLayout(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function layOut(root: string): void {
  cpSync(fileURLToPath(new URL('./layout', import.meta.url)), root, { recursive: true });
  for (const [app, alias] of Object.entries(apps)) {
    const installed = dirname(createRequire(import.meta.url).resolve(`${alias}/package.json`));
    cpSync(join(installed, 'package.json'), join(root, app, 'package.json'));
    cpSync(join(installed, 'src'), join(root, app, 'src'), { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(path) });
  }
}

async function scanLayout(root: string): Promise<AppScan> {
  const { observations, findings, coverage } = await scan({ root, today: '2026-11-24' });
  const sinks = observations.filter((observation) => observation.kind === 'flow');
  const watched = findWatchedCalls(root);
  return {
    sinks: byPlace(sinks.map(({ location, sinkKind }) => [location, sinkKind])),
    reports: byPlace(findings.map(({ location, ruleId }) => [location, ruleId])),
    calls: [...watched, ...toUnwatched(sinks, watched)],
    skipped: coverage.skipped,
  };
}

function toUnwatched(sinks: readonly FlowObservation[], watched: readonly WatchedCall[]): WatchedCall[] {
  const calls = sinks.map(({ location, sink }) => ({ place: toPlace(location), callee: toSinkSymbol(sink) }));
  return calls.filter(({ place }) => !watched.some((call) => call.place === place));
}

function toPlace({ path, line }: Location): string {
  return `${path}:${line}`;
}

/** Each name once per place, sorted. */
function byPlace(entries: readonly (readonly [Location, string])[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [location, name] of entries) {
    const place = toPlace(location);
    places.set(place, [...new Set([...(places.get(place) ?? []), name])].sort());
  }
  return places;
}
