import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4';

export function outcome(code: OperationOutcomeIssue['code'], diagnostics: string): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
}
