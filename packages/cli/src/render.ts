import type { ScanResult } from '@phitrace/core';
import { rules } from '@phitrace/rules';
import { toJson, toSarif, toText } from '@phitrace/report';
import type { Output } from './outputs.js';

/** The text of one report. */
export function render({ format, file }: Output, result: ScanResult, color: boolean): string {
  if (format === 'json') return toJson(result);
  if (format === 'sarif') return toSarif(result, rules);
  return toText(result, { color: color && file === undefined });
}
