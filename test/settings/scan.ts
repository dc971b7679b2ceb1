import type { SettingObservation } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import { type Checks, type SettingsFile, type SettingsScan, scanSettings } from '@phitrace/settings';

/** The checks as they are shipped. */
export const checks: Checks = { checks: knowledge.settings.flatMap((file) => file.checks), words: knowledge.settingWords };

/** Scans files that are given as texts by path. */
export function scanTexts(texts: Readonly<Record<string, string>>): Promise<SettingsScan> {
  const files = Object.entries(texts).map(([path, text]): SettingsFile => ({
    path,
    text,
    runsIn: /(^|\/)examples\//.test(path) ? 'sample' : 'production',
  }));
  return scanSettings(files, checks);
}

/** What was seen of one check, one line each: `main.tf:3 plain written`. */
export async function seen(check: string, texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { observations } = await scanTexts(texts);
  return observations.filter((observation) => observation.check === check).map(toLine);
}

function toLine({ location, standing, cause }: SettingObservation): string {
  return `${location.path}:${location.line} ${standing} ${cause}`;
}
