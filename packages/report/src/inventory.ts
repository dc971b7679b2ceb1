import { findCategory, toSourceSymbol, type FlowObservation, type ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { type CrosswalkTable, toCrosswalkTables } from './crosswalk.js';
import { type ReportHead, toReportHead } from './report-head.js';
import { toDescribedUse, type DescribedUse } from './sentences/agreement.js';
import { toWord } from './sentences/words.js';
import { summarizeUnknown, type Unknown } from './unknown.js';

/** One way of data: what it is, where it enters, where it goes. */
export interface InventoryRow {
  readonly category: string;
  /** What says that it is such data, as code. */
  readonly source: string;
  /** Files in which it enters. */
  readonly entersAt: readonly string[];
  /** The company that receives it, or the kind of place. */
  readonly to: string;
  readonly product: string;
  readonly sink: string;
  readonly baa: string;
  readonly safeguards: readonly string[];
  /** Sections of law of the rules that report it; empty where none does. */
  readonly law: readonly string[];
  readonly calls: number;
}

/** Where PHI enters and goes: the input of a Security Risk Analysis. Suppressed and accepted ways are in it, too. */
export interface Inventory extends ReportHead {
  readonly rows: readonly InventoryRow[];
  readonly vendors: readonly DescribedUse[];
  readonly suppressions: readonly {
    readonly rule: string;
    readonly path: string;
    readonly owner: string;
    readonly reason: string;
    readonly until: string;
  }[];
  /** Laws and guides, with what was seen of each section. */
  readonly controls: readonly CrosswalkTable[];
  readonly unknown: Unknown;
}

export function toInventory(result: ScanResult, context: ReportContext): Inventory {
  return {
    ...toReportHead(result),
    rows: toRows(result, context),
    vendors: result.vendors.map(toDescribedUse),
    suppressions: toSuppressions(result),
    controls: toCrosswalkTables(result, context),
    unknown: summarizeUnknown(result),
  };
}

/** Ways that differ only in their places are one row. */
function toRows(result: ScanResult, context: ReportContext): InventoryRow[] {
  const rows = new Map<string, InventoryRow>();
  const flows = result.observations.filter((observation): observation is FlowObservation => observation.kind === 'flow');
  for (const row of flows.flatMap((observation) => toRowsOf(observation, result, context))) {
    const key = JSON.stringify([row.category, row.source, row.to, row.product, row.sink, row.safeguards]);
    const known = rows.get(key);
    rows.set(key, known ? join(known, row) : row);
  }
  return [...rows].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row);
}

function toRowsOf(observation: FlowObservation, result: ScanResult, { kinds }: ReportContext): InventoryRow[] {
  const { sink, location, flows } = observation;
  const findings = result.findings.filter((finding) => finding.location.path === location.path && finding.location.line === location.line);
  const law = findings.flatMap(({ citations }) => citations);
  // A record's reference is no PHI by itself; where a rule reports it, it is one of the ways.
  const isListed = (category: string): boolean =>
    findCategory(kinds, category)?.isPhi !== false || findings.some(({ categories }) => categories.includes(category));
  const end = { ...toEnd(observation, result), sink: sink.callee, law: [...new Set(law)].sort(), calls: 1 };
  return flows
    .filter(({ category }) => isListed(category))
    .map(({ category, source, safeguards, steps: [first] }) => ({
      category,
      source: toSourceSymbol(source),
      entersAt: [first?.location.path ?? location.path],
      safeguards: [...new Set(safeguards)].sort(),
      ...end,
    }));
}

function toEnd({ recipient, sinkKind }: FlowObservation, { vendors }: ScanResult): Pick<InventoryRow, 'to' | 'product' | 'baa'> {
  if (!recipient?.thirdParty) return { to: toWord(sinkKind), product: '', baa: 'not-needed' };
  const use = vendors.find(({ vendor }) => vendor === recipient.vendor);
  return { to: recipient.name, product: recipient.product ?? '', baa: use?.baa.state ?? 'unknown' };
}

function join(left: InventoryRow, right: InventoryRow): InventoryRow {
  const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].sort();
  return { ...left, entersAt: union(left.entersAt, right.entersAt), law: union(left.law, right.law), calls: left.calls + right.calls };
}

function toSuppressions({ findings }: ScanResult): Inventory['suppressions'] {
  return findings.flatMap(({ ruleId: rule, location: { path }, suppression, accepted }) => {
    if (suppression) return [{ rule, path, owner: suppression.owner ?? '', reason: suppression.reason, until: suppression.until ?? '' }];
    return accepted ? [{ rule, path, owner: accepted.owner, reason: accepted.reason, until: accepted.expires ?? '' }] : [];
  });
}
