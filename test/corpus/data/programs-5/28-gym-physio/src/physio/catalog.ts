import type { Exercise } from './types.js';

export const CATALOG: Exercise[] = [
  { name: 'Scapular push-up', sets: 3, repetitions: 12 },
  { name: 'Finger extension with band', sets: 2, repetitions: 25 },
  { name: 'Single-leg bridge', sets: 3, repetitions: 10 },
];
