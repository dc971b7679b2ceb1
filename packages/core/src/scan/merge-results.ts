import type { Coverage, EngineState } from '../coverage.js';
import type { Finding } from '../finding.js';
import type { ScanNote } from '../scan-note.js';
import type { ScanResult, VendorUse } from '../scan-result.js';
import { needOf } from '../judge/vendor-uses.js';
import { toFingerprints } from '../triage/fingerprint.js';
import { compareFindings, comparePlaces } from '../triage/order.js';
import { addCounts, addUp, distinctSkips } from './merge-coverage.js';

/**
 * Scans of parts of one checkout as one scan of all of it. Paths start at the same folder; what several parts say of one
 * place counts once. Notes on a baseline are left out, since each part only knows its own findings.
 */
export function mergeResults(parts: readonly [ScanResult, ...ScanResult[]], root: string): ScanResult {
  const [first] = parts;
  const names = [...new Set(parts.flatMap(({ detectors }) => Object.keys(detectors)))];
  const hashes = [...new Set(parts.map(({ configuration }) => configuration.hash))].sort();
  return {
    ...first,
    root,
    configuration: hashes.length === 1 ? first.configuration : { hash: hashes.join('+') },
    engines: Object.fromEntries(names.map((name) => [name, mergeStates(parts.map(({ engines }) => engines[name]))])),
    findings: mergeFindings(parts.flatMap(({ findings }) => findings)),
    held: parts.flatMap(({ held = [] }) => held),
    observations: parts.flatMap(({ observations }) => observations),
    coverage: mergeCoverages(parts.map(({ coverage }) => coverage)),
    detectors: Object.fromEntries(names.map((name) => [name, mergeCoverages(parts.flatMap(({ detectors }) => detectors[name] ?? []))])),
    vendors: mergeUses(parts.flatMap(({ vendors }) => vendors)),
    notes: mergeNotes(parts.flatMap(({ notes }) => notes)),
    printedNames: mergeNames(parts.flatMap(({ printedNames = new Map<string, Set<string>>() }) => [...printedNames])),
    // Agreements of a part were judged against its day: the oldest is what holds for all.
    today: parts.map(({ today }) => today).sort()[0] ?? first.today,
  };
}

/** Each part knows the names of the files that its findings speak of. */
function mergeNames(all: readonly (readonly [path: string, names: ReadonlySet<string>])[]): NonNullable<ScanResult['printedNames']> {
  const byPath = new Map<string, Set<string>>();
  for (const [path, names] of all) byPath.set(path, new Set([...(byPath.get(path) ?? []), ...names]));
  return byPath;
}

/** One finding for each place and identity; ordinals are counted anew over all of them. */
function mergeFindings(findings: readonly Finding[]): Finding[] {
  const plain = findings.map((finding) => ({ ...finding, fingerprint: finding.fingerprint.replace(/-\d+$/, '') }));
  const single = new Map(plain.map((finding) => [JSON.stringify([finding.ruleId, finding.location, finding.fingerprint]), finding]));
  return toFingerprints([...single.values()].sort(comparePlaces)).sort(compareFindings);
}

/** An engine that did not run for a part has not seen all. */
function mergeStates(states: readonly (EngineState | undefined)[]): EngineState {
  return states.find((state) => state !== undefined && state !== 'run') ?? 'run';
}

function mergeCoverages(all: readonly Coverage[]): Coverage {
  const sum = (toNumber: (coverage: Coverage) => number): number => all.reduce((total, each) => total + toNumber(each), 0);
  return {
    filesSeen: sum(({ filesSeen }) => filesSeen),
    filesAnalyzed: sum(({ filesAnalyzed }) => filesAnalyzed),
    skipped: distinctSkips(all.flatMap(({ skipped }) => skipped)),
    sinkCalls: sum(({ sinkCalls }) => sinkCalls),
    cuts: all.flatMap(({ cuts }) => cuts),
    unknownSyntax: addUp(all.map(({ unknownSyntax }) => unknownSyntax)),
    ...addCounts(all),
  };
}

function mergeUses(uses: readonly VendorUse[]): VendorUse[] {
  const byVendor = new Map<string, VendorUse>();
  for (const use of uses) {
    const known = byVendor.get(use.vendor);
    const worst = known && needOf(known.baa) >= needOf(use.baa) ? known : use;
    byVendor.set(use.vendor, { ...worst, calls: use.calls + (known?.calls ?? 0), phiCalls: use.phiCalls + (known?.phiCalls ?? 0) });
  }
  return [...byVendor.values()].sort((left, right) => (left.vendor < right.vendor ? -1 : 1));
}

function mergeNotes(notes: readonly ScanNote[]): ScanNote[] {
  const told = notes.filter(({ kind }) => kind !== 'baseline');
  return [...new Map(told.map((note) => [JSON.stringify(note), note])).values()];
}
