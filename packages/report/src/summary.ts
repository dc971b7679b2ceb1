import { isOpen, type Finding, type RecordObservation, type ScanResult, type SettingObservation, type Severity } from '@phitrace/core';

/** Counts of one scan. Suppressed and accepted findings count as such only. */
export interface Summary {
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Most findings first. */
  readonly byRule: Readonly<Record<string, number>>;
  readonly suppressed: number;
  /** Accepted by the baseline. */
  readonly accepted: number;
  readonly filesSeen: number;
  readonly filesAnalyzed: number;
  readonly filesSkipped: number;
  readonly sinkCalls: number;
  readonly cutFlows: number;
  /** Settings whose value could not be told. */
  readonly unknownSettings: number;
  /** Records in data files that may be of people or made up, and that no finding names. */
  readonly undecidedRecords: number;
  /** Records in data files that look made up. */
  readonly syntheticRecords: number;
}

/** The findings that no comment suppresses and no baseline accepts. */
export function activeFindings(result: ScanResult): Finding[] {
  return result.findings.filter(isOpen);
}

/** The settings that a check speaks of and whose value could not be told: neither good nor bad. */
export function unknownSettings({ observations }: ScanResult): SettingObservation[] {
  return observations.filter(
    (observation): observation is SettingObservation => observation.kind === 'setting' && observation.standing === 'unknown',
  );
}

/** Groups of records that may be of people or made up and that no finding names; those that hold most kinds of data first. */
export function undecidedRecords({ observations, findings }: ScanResult): RecordObservation[] {
  const told = new Set(findings.map(({ location }) => placeOf(location)));
  return observations
    .filter((observation) => observation.kind === 'record')
    .filter(({ verdict, records, location }) => verdict === 'unclear' && records > 0 && !told.has(placeOf(location)))
    .sort((one, other) => other.categories.length - one.categories.length);
}

function placeOf({ path, line }: Finding['location']): string {
  return `${path}:${line}`;
}

function countSynthetic({ observations }: ScanResult): number {
  return observations.reduce((sum, each) => sum + (each.kind === 'record' && each.verdict === 'synthetic' ? each.records : 0), 0);
}

/** Counts what a scan found and looked at; who lists the undecided records, too, gives them. */
export function summarize(result: ScanResult, undecided = undecidedRecords(result)): Summary {
  const active = activeFindings(result);
  const { coverage } = result;
  return {
    findings: active.length,
    bySeverity: countSeverities(active),
    byRule: countRules(active),
    suppressed: result.findings.filter(({ suppression }) => suppression !== undefined).length,
    accepted: result.findings.filter(({ suppression, accepted }) => suppression === undefined && accepted !== undefined).length,
    filesSeen: coverage.filesSeen,
    filesAnalyzed: coverage.filesAnalyzed,
    filesSkipped: coverage.skipped.length,
    sinkCalls: coverage.sinkCalls,
    cutFlows: coverage.cuts.length,
    unknownSettings: unknownSettings(result).length,
    undecidedRecords: undecided.reduce((sum, { records }) => sum + records, 0),
    syntheticRecords: countSynthetic(result),
  };
}

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countRules(findings: readonly Finding[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
