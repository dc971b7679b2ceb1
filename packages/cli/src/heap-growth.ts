import { setFlagsFromString } from 'node:v8';

/** By how much of what survived the heap may grow until it is collected again, in percent. */
const GROWTH = 100;

/**
 * Bounds the memory of a scan by what it needs. Node lets the heap grow to four times of what survived where collecting is fast
 * beside the rest of the work: of a scan that keeps half a gigabyte, the peak was anything from 0.9 to 1.3 GB, as the
 * machine was busy or not.
 */
export function boundHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
