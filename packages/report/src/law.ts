import type { Control } from '@phitrace/core';

/** Finds the control of a citation; `164.312(b)` and `45 CFR 164.312(b)` are the same section. */
export function findControl(citation: string, controls: readonly Control[]): Control | undefined {
  const section = toSection(citation);
  return controls.find((control) => toSection(control.section) === section);
}

/** The section as the law is cited, with its title when known. */
export function describeCitation(citation: string, controls: readonly Control[]): string {
  const control = findControl(citation, controls);
  return control ? `${control.section} ${control.title}` : citation;
}

/** Whether the citation is of a weakness in software instead of a section of law. */
export function isWeakness(citation: string): boolean {
  return /^CWE-\d+$/.test(citation);
}

function toSection(citation: string): string {
  return citation.replace(/^45\s*CFR\s*(?:§\s*)?/i, '').trim();
}
