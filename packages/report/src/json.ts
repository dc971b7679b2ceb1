import { type Coverage, type ExpiringBaa, findExpiring, type RecordObservation, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { type DescribedUse, toDescribedUse } from './sentences/agreement.js';
import { describeNote } from './sentences/note.js';
import { type JsonFinding, toJsonFinding } from './json-finding.js';
import { summarize, type Summary, undecidedRecords } from './summary.js';

/**
 * The JSON report. `version` rises when a field changes its meaning or goes away; new fields may come at any time.
 * The same input gives the same bytes: it holds neither a time nor a folder of the machine.
 */
export interface JsonReport {
  readonly version: 1;
  readonly tool: ScanResult['tool'];
  /** The commit that was scanned, when known. */
  readonly commit?: string;
  readonly configuration: ScanResult['configuration'];
  readonly engines: ScanResult['engines'];
  /** The day against which BAAs were judged, ISO date. */
  readonly today: string;
  readonly summary: Summary;
  /** Sorted by severity, path and line. A suppressed finding holds its `suppression` and counts in no threshold. */
  readonly findings: readonly JsonFinding[];
  /** Every recipient that the code uses, with the state of its BAA. */
  readonly vendors: readonly DescribedUse[];
  /** BAAs that end within 60 days. */
  readonly expiringBaas: readonly ExpiringBaa[];
  /** What was looked at, and by name what was not. */
  readonly coverage: Coverage;
  /** Groups of records in data files that may be of people or made up, and that no finding names. */
  readonly undecidedRecords: readonly Pick<RecordObservation, 'location' | 'format' | 'records' | 'categories' | 'signals'>[];
  /** The same by detector. */
  readonly detectors: ScanResult['detectors'];
  readonly notes: readonly string[];
}

/** The result as JSON, indented by two blanks; its shape is `JsonReport`. */
export function reportJson(result: ScanResult, context: ReportContext): string {
  return `${JSON.stringify(toJsonReport(result, context), null, 2)}\n`;
}

function toJsonReport(result: ScanResult, { rules, kinds, baas = [] }: ReportContext): JsonReport {
  const undecided = undecidedRecords(result);
  return {
    version: 1,
    tool: result.tool,
    ...(result.commit === undefined ? {} : { commit: result.commit }),
    configuration: result.configuration,
    engines: result.engines,
    today: result.today,
    summary: summarize(result, undecided),
    findings: result.findings.map((finding) => toJsonFinding(finding, { rules, kinds })),
    vendors: result.vendors.map(toDescribedUse),
    expiringBaas: findExpiring(baas, result.today),
    coverage: result.coverage,
    undecidedRecords: undecided.map(({ location, format, records, categories, signals }) => ({
      location,
      format,
      records,
      categories,
      signals,
    })),
    detectors: result.detectors,
    notes: result.notes.map(describeNote),
  };
}
