import { type Detector, type FileAnswers, memoize, type Setup } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { toolIdentity } from './command-line.js';
import type { Journal } from './journal.js';
import { KeptFileAnswers } from './kept-answers.js';
import { KeptDetections } from './kept-detections.js';
import type { SealedFiles } from './sealed-files.js';

/** What is known from the scans before. */
export interface Remembered {
  readonly answers: FileAnswers;
  /** The same detectors; what they would see may be known. */
  readonly wrap: (detectors: readonly Detector[]) => readonly Detector[];
}

/** Where a scan keeps what it finds out for the next one of the same tree, whatever that is asked for and however it reports. */
export interface ScanMemory {
  /** What a scan works with under a configuration. */
  open(root: string, setup: Setup): Remembered;
  /** Keeps what the scan found out. */
  save(): void;
}

/** The memory of a tree, for another state of it that is laid out elsewhere: what is known of files of the same content. */
export function ofLaidOut(memory: ScanMemory, root: string): ScanMemory {
  return {
    ...memory,
    open: (_, setup) => ({ answers: memory.open(root, setup).answers, wrap: (detectors) => detectors }),
  };
}

/** A memory in sealed files. `onDamage` is told of what can't be used. */
export function toMemory(files: SealedFiles, journal: Journal, secret: Buffer, onDamage: () => void): ScanMemory {
  const answers = new Map<string, KeptFileAnswers>();
  const detections = new Map<string, KeptDetections>();
  const tool = [toolIdentity(), process.version];
  return {
    open: (root, setup) => {
      const name = JSON.stringify([...tool, root, describe(setup.knowledge)]);
      const seen = memoize(detections, name, () => new KeptDetections(files, journal, { name, secret, onDamage }));
      return {
        answers: memoize(answers, name, () => new KeptFileAnswers(files, { name, onDamage })),
        wrap: (detectors) => seen.wrap(detectors),
      };
    },
    save: () => [...answers.values(), ...detections.values()].forEach((each) => each.save()),
  };
}

/** The configuration is not part of it: answers about files name what they depend on, and detectors tell what they read. */
function describe(known: Setup['knowledge']): unknown {
  return known === knowledge ? 'as it is built in' : known;
}
