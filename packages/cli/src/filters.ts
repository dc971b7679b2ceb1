import { compareSeverity, ConfigurationError, type Confidence, type ScanResult, type Severity, suggest } from '@phitrace/core';
import { rules } from '@phitrace/rules';

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
export const confidences = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];

/** Which findings are asked for; all when nothing is set. */
export interface Filters {
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  /** Ids of rules; every rule when empty. */
  readonly rule: readonly string[];
}

/** Refuses rules that do not exist. */
export function requireRules(ids: readonly string[]): void {
  const known = rules.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new ConfigurationError(`unknown rule ${unknown}${suggest(unknown, known) || ';'} run \`phitrace rules\` for the list`);
}

/** The result with the findings that are asked for; a note counts the others, so that a report in part is not taken for the whole. */
export function filterResult(result: ScanResult, filters: Filters): ScanResult {
  const findings = result.findings.filter((finding) => isWanted(finding, filters));
  const left = result.findings.length - findings.length;
  if (left === 0) return result;
  return { ...result, findings, notes: [...result.notes, { kind: 'left-out', results: 'filtered', count: left }] };
}

function isWanted(
  { severity, confidence, ruleId }: ScanResult['findings'][number],
  { minSeverity, minConfidence, rule }: Filters,
): boolean {
  return (
    (minSeverity === undefined || compareSeverity(severity, minSeverity) >= 0) &&
    (minConfidence === undefined || confidences.indexOf(confidence) <= confidences.indexOf(minConfidence)) &&
    (rule.length === 0 || rule.includes(ruleId))
  );
}
