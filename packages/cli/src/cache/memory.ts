import type { Detector, FileAnswers, Setup } from '@phitrace/core';
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

/** A memory in sealed files. `onDamage` is told of what can't be used. */
export function toMemory(files: SealedFiles, journal: Journal, secret: Buffer, onDamage: () => void): ScanMemory {
  const kept: { save(): void }[] = [];
  const tool = [toolIdentity(), process.version];
  return {
    open: (root, setup) => {
      const name = JSON.stringify([...tool, root, describe(setup)]);
      const answers = new KeptFileAnswers(files, { name, onDamage });
      const detections = new KeptDetections(files, journal, { name, secret, onDamage });
      kept.push(answers, detections);
      return { answers, wrap: (detectors) => detections.wrap(detectors) };
    },
    save: () => kept.forEach((each) => each.save()),
  };
}

function describe({ knowledge: known, ...setup }: Setup): unknown {
  return [setup, known === knowledge ? 'as it is built in' : known];
}
