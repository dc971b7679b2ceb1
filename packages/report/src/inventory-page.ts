import { count } from '@phitrace/core';
import { toCrosswalkPart } from './crosswalk-formats.js';
import { type Arrow, toPicture } from './html/picture.js';
import { toPage, toParagraph } from './html/page.js';
import { toHtmlTable } from './html/table.js';
import { toUnknownPart } from './html/unknown.js';
import type { Inventory, InventoryRow } from './inventory.js';
import { toWord } from './sentences/words.js';

/** The inventory as one page to attach to a Security Risk Analysis. */
export function toInventoryPage(inventory: Inventory): string {
  const { rows, vendors, suppressions, unknown, today } = inventory;
  const open = new Set(rows.filter(({ baa }) => baa === 'none' || baa === 'gap').map(({ to }) => to));
  const intro = toParagraph(
    `${count(rows.length, 'way')} of PHI, ${count(vendors.length, 'vendor')}, ${open.size} of them without an agreement that covers what is sent; ${count(suppressions.length, 'finding')} accepted or suppressed; ${count(unknown.skipped.length, 'file')} not analysed in full. State of ${today}.`,
  );
  return toPage('Where PHI goes', intro, [
    { title: 'Picture', body: toPicture(rows.map(toArrow)) },
    { title: 'Ways of PHI', body: toWays(rows) },
    { title: 'Vendors', body: toVendors(vendors) },
    { title: 'Accepted and suppressed', body: toAccepted(suppressions) },
    { title: 'Controls', body: toCrosswalkPart(inventory.controls) },
    { title: 'Not analysed', body: toUnknownPart(unknown) },
    { title: 'How this was made', body: toMaking(inventory) },
  ]);
}

function toArrow({ category, to, baa, calls }: InventoryRow): Arrow {
  const state = baa === 'not-needed' ? 'inside' : baa === 'covered' ? 'covered' : 'uncovered';
  return { from: category, to, ways: calls, state };
}

function toWays(rows: readonly InventoryRow[]): string {
  const columns = [
    { title: 'Data', isChoice: true },
    { title: 'From', isCode: true },
    { title: 'Enters at', isCode: true },
    { title: 'To', isChoice: true },
    { title: 'Product' },
    { title: 'Through', isCode: true },
    { title: 'BAA', isChoice: true },
    { title: 'Safeguards' },
    { title: 'Law' },
    { title: 'Calls' },
  ];
  const cells = [...rows]
    .sort((left, right) => toRank(left) - toRank(right))
    .map((row) => [
      row.category,
      row.source,
      row.entersAt.join(', '),
      row.to,
      row.product,
      row.sink,
      toWord(row.baa),
      row.safeguards.join(', '),
      row.law.join(', '),
      String(row.calls),
    ]);
  return toHtmlTable('Ways of PHI', columns, cells);
}

/** What no agreement covers comes first, then what leaves under one. */
function toRank({ baa }: InventoryRow): number {
  return baa === 'not-needed' ? 2 : baa === 'covered' ? 1 : 0;
}

function toVendors(vendors: Inventory['vendors']): string {
  const columns = [
    { title: 'Vendor' },
    { title: 'Kind', isChoice: true },
    { title: 'BAA', isChoice: true },
    { title: 'What is missing' },
    { title: 'Signed' },
    { title: 'Ends after' },
    { title: 'Who answers for it', isChoice: true },
    { title: 'Declared in', isCode: true },
    { title: 'What the vendor offers' },
    { title: 'Calls' },
    { title: 'With PHI' },
  ];
  const cells = vendors.map(({ name, category, baa, agreement, calls, phiCalls }) => [
    name,
    category,
    toWord(baa.state),
    baa.missing.join('; '),
    agreement?.signed ?? '',
    agreement?.expires ?? '',
    agreement?.owner ?? '',
    agreement?.declaredIn ?? '',
    baa.offered ?? '',
    String(calls),
    String(phiCalls),
  ]);
  return toHtmlTable('Vendors', columns, cells);
}

function toAccepted(suppressions: Inventory['suppressions']): string {
  const columns = [
    { title: 'Rule', isChoice: true },
    { title: 'File', isCode: true },
    { title: 'Owner', isChoice: true },
    { title: 'Reason' },
    { title: 'Until' },
  ];
  return toHtmlTable(
    'Accepted and suppressed',
    columns,
    suppressions.map((each) => [each.rule, each.path, each.owner, each.reason, each.until]),
  );
}

function toMaking({ tool, commit = 'unknown', configuration, today }: Inventory): string {
  const read = configuration.path === undefined ? 'no configuration' : `${configuration.path} (${configuration.hash})`;
  return toParagraph(
    `${tool.name} ${tool.version} read the source code at commit ${commit} under ${read} on ${today}. It ran nothing of it. Ways that code does not show are not in this list: it is no proof that there are none.`,
  );
}
