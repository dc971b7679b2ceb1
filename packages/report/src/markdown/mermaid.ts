import type { Finding, Kinds } from '@phitrace/core';
import { findCategory } from '@phitrace/core';
import { groupByGravity, toSubject } from '../groups.js';
import { toPrintable } from '../printable.js';

/** A picture stays readable, and below the limits of GitHub, with so many arrows. */
const mostArrows = 24;

/** Which data goes where, as a Mermaid flow chart: an arrow from a category to each recipient or kind of sink. */
export function toMermaid(findings: readonly Finding[], kinds: Kinds): string {
  const flows = findings.filter(({ detail, categories }) => detail.kind === 'flow' && categories.length > 0);
  if (flows.length === 0) return '';
  const arrows = groupByGravity(flows, kinds, (finding) => JSON.stringify([toMain(finding), toSubject(finding)])).slice(0, mostArrows);
  const nodes = new Map<string, string>();
  const lines = arrows.map(({ first, findings: own }) => {
    const from = toNode(nodes, 'c', findCategory(kinds, toMain(first))?.phrase ?? toMain(first));
    const to = toNode(nodes, first.recipient?.thirdParty ? 'v' : 's', toSubject(first));
    return `  ${from} -->|${own.length}| ${to}\n`;
  });
  return `\`\`\`mermaid\nflowchart LR\n${lines.join('')}\`\`\`\n`;
}

function toMain({ detail, categories }: Finding): string {
  return (detail.kind === 'flow' ? detail.flows[0]?.category : undefined) ?? categories[0] ?? '';
}

/** A node by its label: declared where it is first used. */
function toNode(nodes: Map<string, string>, kind: string, label: string): string {
  const known = nodes.get(kind + label);
  if (known !== undefined) return known;
  const id = `${kind}${nodes.size}`;
  nodes.set(kind + label, id);
  const text = escapeLabel(label);
  return kind === 'v' ? `${id}(["${text}"])` : kind === 's' ? `${id}[("${text}")]` : `${id}["${text}"]`;
}

/** Every character that could end a label or begin a tag, as Mermaid writes it: by its number. */
function escapeLabel(text: string): string {
  return toPrintable(text).replace(/[^\p{L}\p{N} .,/()-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
