import type { ScanResult } from '@phitrace/core';

/** Which scan a report is of. */
export interface ReportHead extends Pick<ScanResult, 'tool' | 'configuration' | 'today'> {
  readonly version: 1;
  readonly commit?: string;
}

export function toReportHead({ tool, commit, configuration, today }: ScanResult): ReportHead {
  return { version: 1, tool, ...(commit === undefined ? {} : { commit }), configuration, today };
}
