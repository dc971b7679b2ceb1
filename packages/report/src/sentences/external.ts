import type { ExternalDetail, Finding } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { toWord } from './words.js';

/** Which tool reports what. */
export function toExternalMessage({ detail: { tool, check, concern } }: Finding<ExternalDetail>): string {
  const about = concern === undefined ? '' : ` about ${toWord(concern)}`;
  return `${toCodeName(tool.name)} reports ${toCodeName(check)} here${about}.`;
}
