import type { Location, RunsIn, Skipped } from '@phitrace/core';
import type { Resource } from '../resource.js';

/** A file that a reader asked for. */
export interface SettingsFile {
  readonly path: string;
  readonly runsIn: RunsIn;
  readonly text: string;
}

/** What readers found, and what they could not look at. */
export interface Reading {
  readonly resources: readonly Resource[];
  readonly skipped: readonly Skipped[];
  /** Parts that were left out, by what stopped the reader. */
  readonly cuts: readonly { readonly location: Location; readonly bound: string }[];
}

/** Says which types of resource a framework has checks for. */
export type WantsType = (framework: string, type: string) => boolean;

/** Reads the files of one format. */
export interface SettingsReader {
  readonly id: string;
  /** By the path alone: the file isn't read yet. */
  claims(path: string): boolean;
  /** Of a claimed file, by a look at its text; without it, all of them are of the format. */
  recognizes?(text: string): boolean;
  /** The same by the beginning of a large file, where that is less strict. */
  recognizesHead?(head: string): boolean;
  /** Bytes that a file of the format may have, where programs write large ones. */
  readonly largest?: number;
  /** Never throws for what a file holds. All files of the format come at once, because they refer to one another. */
  read(files: readonly SettingsFile[], wants: WantsType): Reading | Promise<Reading>;
}

export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    resources: readings.flatMap(({ resources }) => resources),
    skipped: readings.flatMap(({ skipped }) => skipped),
    cuts: readings.flatMap(({ cuts }) => cuts),
  };
}

export const NOTHING: Reading = { resources: [], skipped: [], cuts: [] };
