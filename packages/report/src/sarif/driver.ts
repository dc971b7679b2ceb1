import type { Rule, ScanResult, Severity } from '@phitrace/core';
import type { ReportingDescriptor, ToolComponent } from 'sarif';
import { describeCitation, findControl, isWeakness } from '../law.js';
import { notificationDescriptors } from './notifications.js';
import { taxonomyReferences, toTaxaReferences, type Taxa } from './taxonomies.js';

// GitHub shows ten tags of a rule and rejects more than twenty.
const maxTags = 20;
const problemSeverities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'recommendation' };

/** The tool with its rules and the notifications that it can give. */
export function toDriver(tool: ScanResult['tool'], rules: readonly Rule[], taxa: Taxa): ToolComponent {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    rules: rules.map((rule) => toRuleDescriptor(rule, taxa)),
    notifications: [...notificationDescriptors],
    supportedTaxonomies: [...taxonomyReferences],
  };
}

function toRuleDescriptor(rule: Rule, taxa: Taxa): ReportingDescriptor {
  const references = toTaxaReferences(rule.citations, rule.cwe, taxa);
  return {
    id: rule.id,
    name: toPascalCase(rule.id),
    shortDescription: { text: toSentence(rule.summary) },
    fullDescription: { text: toSentence(rule.why) },
    help: toHelp(rule, taxa),
    defaultConfiguration: { level: rule.severity },
    ...(references.length === 0 ? {} : { relationships: references.map((target) => ({ target, kinds: ['relevant'] })) }),
    properties: {
      tags: toTags(rule, taxa),
      precision: rule.precision,
      'problem.severity': problemSeverities[rule.severity],
      'security-severity': rule.securitySeverity.toFixed(1),
      stage: rule.stage,
      requirements: rule.requirements,
    },
  };
}

function toHelp(rule: Rule, { controls }: Taxa): { text: string; markdown: string } {
  const sections = rule.citations.map((citation) => describeCitation(citation, controls));
  const explain = `phitrace explain ${rule.id}`;
  const text = [
    toSentence(rule.summary),
    `Why: ${toSentence(rule.why)}`,
    `Fix: ${toSentence(rule.fix)}`,
    `Law: ${sections.join('; ')}`,
    `More: ${explain}`,
  ];
  const markdown = [
    `# ${rule.id}`,
    toSentence(rule.summary),
    `## Why\n\n${toSentence(rule.why)}`,
    `## What to do\n\n${toSentence(rule.fix)}`,
    `## Law\n\n${rule.citations.map((citation) => toSectionItem(citation, controls)).join('\n')}`,
    ...(rule.cwe.length > 0 ? [`## Weakness\n\n${rule.cwe.map((id) => `- ${toWeaknessLink(id)}`).join('\n')}`] : []),
    `\`${explain}\` tells more, with examples.`,
  ];
  return { text: text.join('\n'), markdown: markdown.join('\n\n') };
}

function toSectionItem(citation: string, controls: Taxa['controls']): string {
  const source = findControl(citation, controls)?.source;
  const text = describeCitation(citation, controls);
  return source?.startsWith('https://') ? `- [${text}](${source})` : `- ${text}`;
}

function toWeaknessLink(id: string): string {
  return `[${id}](https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html)`;
}

function toTags(rule: Rule, { controls }: Taxa): string[] {
  const weaknesses = rule.cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
  const sections = rule.citations
    .filter((citation) => !isWeakness(citation))
    .map((citation) => findControl(citation, controls)?.section ?? citation);
  return [...new Set(['security', 'hipaa', ...weaknesses, ...sections])].slice(0, maxTags);
}

function toPascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function toSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
