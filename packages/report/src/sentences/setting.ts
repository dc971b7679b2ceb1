import type { Finding, SettingDetail } from '@phitrace/core';
import { toCodeName } from './code-name.js';
import { describeSource } from './evidence.js';
import { capitalize, type Speech, toPhrase, toWord } from './words.js';

/** What is not protected, by which setting, and which PHI is seen to reach it. */
export function toSettingMessage({ detail, categories }: Finding<SettingDetail>, { kinds }: Speech): string {
  const resource = toCodeName(detail.resource.symbol || detail.resource.type);
  return `${toState(resource, detail, kinds)}: ${toCodeName(detail.attribute)} ${detail.cause === 'absent' ? 'is not set' : 'is set so'}.${toReaching(detail, categories, kinds)}`;
}

function toReaching({ flows: [main] = [] }: SettingDetail, categories: readonly string[], kinds: Speech['kinds']): string {
  if (!main) return '';
  const phrase = capitalize(toPhrase(kinds, [main.category, ...categories.filter((category) => category !== main.category)]));
  return ` ${phrase} (${toCodeName(describeSource(main.source.evidence))}) ${categories.length > 1 ? 'are' : 'is'} seen to reach it.`;
}

function toState(resource: string, { standing, concern }: SettingDetail, { concerns }: Speech['kinds']): string {
  switch (standing) {
    case 'plain':
      return `${resource} ${concerns[concern]?.lacking ?? `has no ${toWord(concern)}`}`;
    case 'provider-key':
      return `${resource} is protected by a key of the provider`;
    case 'missing-control':
      return `${resource} lacks a control of ${toWord(concern)}`;
    case 'unknown':
      return `The code does not show how ${resource} stands with ${toWord(concern)}`;
  }
}
