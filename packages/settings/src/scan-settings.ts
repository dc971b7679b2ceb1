import { Faults, type HeldControl, type SettingObservation } from '@phitrace/core';
import { type Checks, toSettingObservations, weigh } from './evaluate/evaluate.js';
import { toHeld } from './evaluate/held.js';
import { toWants } from './evaluate/wanted.js';
import { toWorld } from './evaluate/world.js';
import { type Reading, type SettingsFile, type SettingsReader, joinReadings } from './readers/reader.js';
import { toManaged } from './readers/kubernetes/managed.js';
import { readers } from './readers/index.js';

/** What was seen in files of settings, and what of them could not be read. */
export interface SettingsScan extends Reading {
  readonly observations: readonly SettingObservation[];
  readonly held: readonly HeldControl[];
  /** Paths of the files that are of a format. */
  readonly seen: ReadonlySet<string>;
}

/** The readers that want to see a file. */
export function readersOf(path: string): readonly SettingsReader[] {
  return readers.filter((reader) => reader.claims(path));
}

/** Reads all files of settings of a project together, because they refer to one another, and checks what is in them. */
export async function scanSettings(files: readonly SettingsFile[], checks: Checks): Promise<SettingsScan> {
  const { reading, seen } = await readResources(files, checks);
  const { resources } = reading;
  const faults = new Faults();
  const weighed = weigh(resources, toWorld(resources), checks, faults);
  const skipped = [...reading.skipped, ...faults.skipped];
  return { ...reading, skipped, seen, observations: strongest(toSettingObservations(weighed, resources, checks)), held: toHeld(weighed) };
}

/** The resources in files that checks speak of, and the paths of the files that are of a format. */
export async function readResources(
  files: readonly SettingsFile[],
  { checks, words }: Checks,
): Promise<{ readonly reading: Reading; readonly seen: ReadonlySet<string> }> {
  const wants = toWants(checks);
  const seen = new Set<string>();
  const readings: Reading[] = [];
  for (const reader of readers) {
    const own = files.filter(({ path, text }) => reader.claims(path) && (reader.recognizes?.(text) ?? true));
    for (const { path } of own) seen.add(path);
    if (own.length > 0) readings.push(await reader.read(own, wants));
  }
  const reading = joinReadings(readings);
  const managed = toManaged(reading.resources, words.managed, wants);
  return { reading: { ...reading, resources: [...reading.resources, ...managed] }, seen };
}

/** A module that is called several times says the same at the same place: one of them is enough, and one that is sure. */
export function strongest(observations: readonly SettingObservation[]): readonly SettingObservation[] {
  const byPlace = new Map<string, SettingObservation>();
  for (const observation of observations) {
    const { location, check, resource, attribute } = observation;
    const key = [check, location.path, location.line, location.column, resource.symbol, attribute].join('\n');
    const known = byPlace.get(key);
    if (!known || (known.standing === 'unknown' && observation.standing !== 'unknown')) byPlace.set(key, observation);
  }
  return [...byPlace.values()];
}
