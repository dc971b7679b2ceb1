import { Faults, type SettingObservation } from '@phitrace/core';
import { knowledge } from '@phitrace/rules';
import {
  type Checks,
  type Resource,
  type SettingsFile,
  type SettingsScan,
  scanSettings,
  strongest,
  evaluateChecks,
  toWorld,
} from '@phitrace/settings';
import { readCode, toFindContext } from '@phitrace/settings/code';
import { expect } from 'vitest';
import { toFlows } from '../../packages/flows/dist/hosts/values.js';
import { link } from '../engine/linked.js';

/** The checks as they are shipped. */
export const checks: Checks = { checks: knowledge.settings.flatMap((file) => file.checks), words: knowledge.settingWords };

/** Scans files that are given as texts by path. */
export function scanTexts(texts: Readonly<Record<string, string>>): Promise<SettingsScan> {
  const files = Object.entries(texts).map(([path, text]): SettingsFile => ({
    path,
    text,
    runsIn: /(^|\/)examples\//.test(path) ? 'sample' : 'production',
  }));
  return scanAll(files);
}

/** Whether a file is code, and no file of settings. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}

/** What calls in code write, with the files of settings around them. */
export function resourcesOfCode(files: readonly SettingsFile[]): readonly Resource[] {
  const code = files.filter(({ path }) => isCode(path));
  if (code.length === 0) return [];
  const flows = toFlows(link(Object.fromEntries(code.map(({ path, text }) => [path, text]))));
  const resources = readCode({
    flows,
    checks: checks.checks,
    words: knowledge.settingCode,
    isAsked: () => true,
    contextOf: toFindContext(knowledge.settingCode.context, (path) => files.find((file) => file.path === path)?.text),
  });
  expect(flows.faults.skipped).toEqual([]);
  return resources;
}

/** Scans files of settings and code together, as the detector does. */
export async function scanAll(files: readonly SettingsFile[]): Promise<SettingsScan> {
  const scan = await scanSettings(
    files.filter(({ path }) => !isCode(path)),
    checks,
  );
  const resources = resourcesOfCode(files);
  const faults = new Faults();
  const observations = strongest(evaluateChecks(resources, toWorld(resources), checks, faults));
  const skipped = [...scan.skipped, ...faults.skipped];
  return { ...scan, skipped, resources: [...scan.resources, ...resources], observations: [...scan.observations, ...observations] };
}

/** What was seen of one check, one line each: `main.tf:3 plain written`. */
export async function seen(check: string, texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { observations } = await scanTexts(texts);
  return observations.filter((observation) => observation.check === check).map(toLine);
}

function toLine({ location, standing, cause }: SettingObservation): string {
  return `${location.path}:${location.line} ${standing} ${cause}`;
}
