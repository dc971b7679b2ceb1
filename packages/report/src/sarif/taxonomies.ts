import type { Control, Finding, Rule } from '@phitrace/core';
import type { ReportingDescriptor, ReportingDescriptorReference, ToolComponent, ToolComponentReference } from 'sarif';
import { findControl, isWeakness } from '../law.js';

/** The taxonomies of a run, in the order in which it lists them. */
export interface Taxa {
  readonly law: readonly ReportingDescriptor[];
  readonly cwe: readonly ReportingDescriptor[];
  readonly controls: readonly Control[];
}

const law = { name: 'HIPAA', index: 0 };
const cwe = { name: 'CWE', index: 1 };

/** The taxonomies that rules and results refer to. */
export const taxonomyReferences: readonly ToolComponentReference[] = [law, cwe];

/** Collects the sections of law and weaknesses that rules, controls and findings name; controls first, in their order. */
export function collectTaxa(
  findings: readonly Finding[],
  { rules, controls }: { rules: readonly Rule[]; controls: readonly Control[] },
): Taxa {
  const cited = [...rules, ...findings].flatMap(({ citations }) => citations);
  const used = controls.filter(({ section }) => rules.some(({ citations }) => citations.includes(section)));
  const sections = new Set([
    ...used.map(({ section }) => section),
    ...cited.filter((citation) => !isWeakness(citation)).map((citation) => toSection(citation, controls)),
  ]);
  const weaknesses = new Set([...rules.flatMap((rule) => rule.cwe), ...cited.filter(isWeakness)]);
  return {
    law: [...sections].map((section) => toLawTaxon(section, controls)),
    cwe: [...weaknesses].sort((a, b) => toNumber(a) - toNumber(b)).map(toCweTaxon),
    controls,
  };
}

/** References from a result or rule to the taxonomies; what they don't list is left out. */
export function toTaxaReferences(citations: readonly string[], weaknesses: readonly string[], taxa: Taxa): ReportingDescriptorReference[] {
  const sections = citations.filter((citation) => !isWeakness(citation)).map((citation) => toSection(citation, taxa.controls));
  const numbers = [...citations.filter(isWeakness), ...weaknesses];
  return [...toReferences(sections, taxa.law, law), ...toReferences(numbers, taxa.cwe, cwe)];
}

/** Both taxonomies, with the entries that are used. */
export function toTaxonomies(taxa: Taxa): ToolComponent[] {
  return [
    {
      name: law.name,
      organization: 'U.S. Department of Health and Human Services',
      shortDescription: { text: 'HIPAA Privacy, Security and Breach Notification Rules (45 CFR Part 164) and 42 CFR Part 2' },
      informationUri: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164',
      isComprehensive: false,
      taxa: [...taxa.law],
    },
    {
      name: cwe.name,
      organization: 'MITRE',
      shortDescription: { text: 'Common Weakness Enumeration' },
      informationUri: 'https://cwe.mitre.org/',
      isComprehensive: false,
      taxa: [...taxa.cwe],
    },
  ];
}

function toReferences(
  ids: readonly string[],
  known: readonly ReportingDescriptor[],
  toolComponent: ToolComponentReference,
): ReportingDescriptorReference[] {
  return [...new Set(ids)]
    .map((id) => ({ id, index: known.findIndex((taxon) => taxon.id === id), toolComponent: { ...toolComponent } }))
    .filter(({ index }) => index >= 0);
}

function toSection(citation: string, controls: readonly Control[]): string {
  return findControl(citation, controls)?.section ?? citation;
}

function toLawTaxon(section: string, controls: readonly Control[]): ReportingDescriptor {
  const control = findControl(section, controls);
  if (!control) return { id: section };
  const web = /^https:\/\//.test(control.source) ? { helpUri: control.source } : {};
  return { id: section, shortDescription: { text: control.title }, ...web };
}

function toCweTaxon(id: string): ReportingDescriptor {
  return { id, helpUri: `https://cwe.mitre.org/data/definitions/${toNumber(id)}.html` };
}

function toNumber(weakness: string): number {
  return Number(weakness.replace('CWE-', ''));
}
