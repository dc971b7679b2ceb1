import { type Finding, rulesOf } from '@phitrace/core';
import { rules } from '@phitrace/rules';

const aboutMissingBaa = new Set(
  rulesOf(rules, 'flow')
    .filter(({ recipient }) => recipient === 'uncovered-third-party')
    .map(({ id }) => id),
);

/** A finding, and how many calls its note for a vendor stands for; 0 for a finding that stands for itself. */
export interface Shown {
  readonly finding: Finding;
  readonly calls: number;
}

/**
 * Without a configuration nobody is known to have signed anything. One note for each vendor says so then, in the first
 * file that was seen to send it something (`notes` remembers which), instead of a finding at each call.
 */
export function toShown(findings: readonly Finding[], path: string, notes: Map<string, string>): Shown[] {
  const byVendor = new Map<string, Finding[]>();
  for (const finding of findings.filter(isAboutVendor)) {
    const vendor = finding.recipient?.vendor ?? '';
    byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), finding]);
  }
  for (const [vendor, owner] of notes) if (owner === path && !byVendor.has(vendor)) notes.delete(vendor);
  const vendors = [...byVendor].flatMap(([vendor, [first, ...others]]) => {
    if (!first || (notes.get(vendor) ?? path) !== path) return [];
    notes.set(vendor, path);
    return [{ finding: first, calls: others.length + 1 }];
  });
  return [...findings.filter((finding) => !isAboutVendor(finding)).map((finding) => ({ finding, calls: 0 })), ...vendors];
}

function isAboutVendor({ ruleId }: Finding): boolean {
  return aboutMissingBaa.has(ruleId);
}
