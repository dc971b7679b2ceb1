import type { ScanResult } from '@phitrace/core';

/** What of a scan is not known: unknown is not clean. */
export interface Unknown {
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly cutFlows: number;
  /** As `name: state`. */
  readonly enginesNotRun: readonly string[];
}

export function summarizeUnknown({ coverage, engines }: ScanResult): Unknown {
  return {
    skipped: coverage.skipped.map(({ path, reason }) => ({ path, reason })),
    cutFlows: coverage.cuts.length,
    enginesNotRun: Object.entries(engines).flatMap(([name, state]) => (state === 'run' ? [] : [`${name}: ${state}`])),
  };
}
