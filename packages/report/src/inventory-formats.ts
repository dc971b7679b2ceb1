import type { ScanResult } from '@phitrace/core';
import type { ReportContext } from './context.js';
import { type Inventory, type InventoryRow, toInventory } from './inventory.js';
import { toInventoryPage } from './inventory-page.js';
import { escapeMarkdown, toMarkdownCode, toMarkdownTable } from './markdown/escape.js';

export const inventoryFormats = ['markdown', 'json', 'html'] as const;
export type InventoryFormat = (typeof inventoryFormats)[number];

const extensions: Readonly<Record<InventoryFormat, string>> = { markdown: '.md', json: '.json', html: '.html' };

/** The format that a file's name stands for. */
export function findInventoryFormat(file: string): InventoryFormat | undefined {
  return inventoryFormats.find((format) => file.toLowerCase().endsWith(extensions[format]));
}

/** The inventory of a scan; ends with a line break. */
export function reportInventory(format: InventoryFormat, result: ScanResult, context: ReportContext): string {
  const inventory = toInventory(result, context);
  if (format === 'json') return `${JSON.stringify(inventory, null, 2)}\n`;
  return format === 'html' ? toInventoryPage(inventory) : toMarkdown(inventory);
}

function toMarkdown({ rows, vendors, suppressions, unknown, tool, today, commit }: Inventory): string {
  const at = commit === undefined ? '' : `, commit ${toMarkdownCode(commit.slice(0, 12))}`;
  const uses = vendors.map(({ name, category, baa, agreement, calls, phiCalls }) => {
    const signed = [agreement?.signed ?? '', agreement?.expires ?? '', agreement?.owner ?? '', agreement?.declaredIn ?? ''];
    return [name, category, baa.state, ...signed, String(calls), String(phiCalls)];
  });
  const accepted = suppressions.map(({ rule, path, owner, reason, until }) => [rule, path, owner, reason, until]);
  const skipped = unknown.skipped.map(({ path, reason }) => [path, reason]);
  const sections = [
    `# Where PHI goes\n\n${tool.name} ${tool.version}, ${today}${at}.\n`,
    toMarkdownTable(['data', 'from', 'enters at', 'to', 'through', 'BAA', 'safeguards', 'law'], rows.map(toCells)),
    '## Vendors\n',
    toMarkdownTable(
      ['vendor', 'kind', 'BAA', 'signed', 'ends after', 'who answers for it', 'declared in', 'calls', 'with PHI'],
      escapeAll(uses),
    ),
    '## Accepted and suppressed\n',
    toMarkdownTable(['rule', 'file', 'owner', 'reason', 'until'], escapeAll(accepted)),
    '## Not analysed\n',
    `${unknown.skipped.length} files, ${unknown.cutFlows} flows cut; not run: ${escapeMarkdown(unknown.enginesNotRun.join(', ') || 'none')}.\n`,
    toMarkdownTable(['file', 'why'], escapeAll(skipped)),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

function toCells({ category, source, entersAt, to, product, sink, baa, safeguards, law }: InventoryRow): string[] {
  const [data = '', places = '', target = '', means = '', sections = ''] = [
    category,
    entersAt.join(', '),
    product ? `${to} (${product})` : to,
    safeguards.join(', '),
    law.join(', '),
  ].map(escapeMarkdown);
  return [data, toMarkdownCode(source || '-'), places, target, toMarkdownCode(sink), baa, means, sections];
}

function escapeAll(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((cells) => cells.map(escapeMarkdown));
}
