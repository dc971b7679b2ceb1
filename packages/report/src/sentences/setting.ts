import type { Finding, SettingDetail } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { toWord } from './words.js';

/** What is not protected, by which setting. */
export function toSettingMessage({ detail }: Finding<SettingDetail>): string {
  const resource = toCodeName(detail.resource.symbol || detail.resource.type);
  return `${toState(resource, detail)}: ${toCodeName(detail.attribute)} ${detail.cause === 'absent' ? 'is not set' : 'is set so'}.`;
}

function toState(resource: string, { standing, concern }: SettingDetail): string {
  switch (standing) {
    case 'plain':
      return `${resource} has no ${toWord(concern)}`;
    case 'provider-key':
      return `${resource} is protected by a key of the provider`;
    case 'missing-control':
      return `${resource} lacks a control of ${toWord(concern)}`;
    case 'unknown':
      return `The code does not show how ${resource} stands with ${toWord(concern)}`;
  }
}
