import { gzipSync } from 'node:zlib';
import { isOpen, type Finding, type ScanResult } from '@phitrace/core';
import { reporters, type ReportContext } from '@phitrace/report';

/**
 * What GitHub shows of one file, it refuses one with more than 25,000 results and drops those after the first 5,000:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
const github = { results: 5_000, bytes: 10_000_000 };

/**
 * The result as SARIF files that GitHub takes, each under a category of its own, which together hold every open finding.
 * Suppressed and accepted ones are left out: it would open alerts for them.
 */
export function toSarifParts(result: ScanResult, context: ReportContext, category: string, limits = github): string[] {
  const toText = (findings: readonly Finding[], part: number): string =>
    reporters.sarif({ ...result, findings }, { ...context, category: part === 0 ? category : `${category}/part-${part + 1}` });
  const queue: (readonly Finding[])[] = [result.findings.filter(isOpen)];
  const texts: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const text = next.length > limits.results ? undefined : toText(next, texts.length);
    const middle = Math.ceil(next.length / 2);
    if (text !== undefined && (next.length < 2 || gzipSync(text).length <= limits.bytes)) texts.push(text);
    else queue.unshift(next.slice(0, middle), next.slice(middle));
  }
  return texts;
}
