import type { Detection, Detector } from '../detector.js';

/** A detector, and what it saw. */
export interface Detected {
  readonly detector: Pick<Detector, 'id' | 'reads'>;
  readonly detection: Detection;
}
