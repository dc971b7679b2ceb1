import type { Finding } from '../finding.js';
import { compareSeverity } from '../policy/severity.js';

/** The order of a report: severity, path, line, rule. */
export function compareFindings(left: Finding, right: Finding): number {
  return compareSeverity(right.severity, left.severity) || comparePlaces(left, right);
}

/** The order of the code: path, line, rule. */
export function comparePlaces(left: Finding, right: Finding): number {
  return (
    compareText(left.location.path, right.location.path) ||
    left.location.line - right.location.line ||
    left.location.column - right.location.column ||
    compareText(left.ruleId, right.ruleId)
  );
}

// Not by locale: the order must be the same on every machine.
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
