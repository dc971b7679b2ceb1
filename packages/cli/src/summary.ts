import { isOpen, count, type ScanResult, type Severity } from '@phitrace/core';
import { unknownSettings } from '@phitrace/report';
import { isIncomplete } from './exit-codes.js';

/** What is said on stderr after a scan. The text report says most of it itself. */
export function toSummary(result: ScanResult, strict: boolean, showsText: boolean): string[] {
  const { filesAnalyzed, filesSeen } = result.coverage;
  if (filesAnalyzed === 0) return [toNothingScanned(filesSeen)];
  const lines = showsText ? [] : [toCounts(result)];
  if (strict && isIncomplete(result)) lines.push(toIncomplete(result));
  return lines;
}

function toNothingScanned(filesSeen: number): string {
  const seen = filesSeen === 0 ? 'no file was found' : `none of ${count(filesSeen, 'file')} could be analysed`;
  return `nothing scanned: ${seen}; name a folder with sources (also one that .gitignore names), or check "include" and "exclude" in phitrace.config.jsonc`;
}

function toCounts(result: ScanResult): string {
  const open = result.findings.filter(isOpen);
  const severities: Severity[] = ['error', 'warning', 'note'];
  const counts = severities.map((severity) => count(open.filter((finding) => finding.severity === severity).length, severity));
  const { filesAnalyzed, skipped } = result.coverage;
  const left = skipped.length > 0 ? `, ${skipped.length} skipped or only partly read` : '';
  return `${counts.join(', ')} in ${count(filesAnalyzed, 'file')}${left}`;
}

function toIncomplete(result: ScanResult): string {
  const { coverage } = result;
  const unknown = Object.values(coverage.unknownSyntax).reduce((sum, number) => sum + number, 0);
  const parts = [
    [coverage.skipped.length, 'file not fully analysed', 'files not fully analysed'],
    [coverage.cuts.length, 'flow cut by a limit', 'flows cut by a limit'],
    [unknown, 'piece of unknown syntax', 'pieces of unknown syntax'],
    [unknownSettings(result).length, 'setting whose value is not known', 'settings whose values are not known'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many));
  return `incomplete: ${told.join(', ')}`;
}
