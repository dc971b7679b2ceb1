import { gzipSync } from 'node:zlib';
import { isOpen, type Finding, type ScanResult } from '@phitrace/core';
import { reporters, type ReportContext } from '@phitrace/report';

// What GitHub takes in one file: https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
const mostResults = 25_000;
const mostBytes = 10_000_000;

/** The result as SARIF files that GitHub takes, each under a category of its own. Suppressed and accepted findings are left out. */
export function toSarifParts(result: ScanResult, context: ReportContext, category: string): string[] {
  return split(result.findings.filter(isOpen), (findings, part) =>
    reporters['sarif-github']({ ...result, findings }, { ...context, category: part === 0 ? category : `${category}/part-${part + 1}` }),
  );
}

function split(findings: readonly Finding[], toText: (findings: readonly Finding[], part: number) => string): string[] {
  const queue: (readonly Finding[])[] = [findings];
  const texts: string[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const text = next.length > mostResults ? undefined : toText(next, texts.length);
    if (text !== undefined && (next.length < 2 || gzipSync(text).length <= mostBytes)) texts.push(text);
    else queue.unshift(next.slice(0, Math.ceil(next.length / 2)), next.slice(Math.ceil(next.length / 2)));
  }
  return texts;
}
