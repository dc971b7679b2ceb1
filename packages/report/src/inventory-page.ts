import type { Inventory } from './inventory.js';
import { escapeMarkup } from './markup.js';

const style =
  ':root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}@media print{body{margin:0}}';

/** One page that needs no network and no script: everything is text, nothing of the code is mark-up. */
export function toInventoryPage({ rows, vendors, suppressions, unknown, tool, today, commit = 'unknown' }: Inventory): string {
  const body = [
    `<h1>Where PHI goes</h1><p>${escapeMarkup(`${tool.name} ${tool.version}, ${today}, commit ${commit}`)}</p>`,
    toTable(
      'Ways of PHI',
      ['Data', 'From', 'Enters at', 'To', 'Product', 'Through', 'BAA', 'Safeguards', 'Law', 'Calls'],
      rows.map((row) => [
        row.category,
        row.source,
        row.entersAt.join(', '),
        row.to,
        row.product,
        row.sink,
        row.baa,
        row.safeguards.join(', '),
        row.law.join(', '),
        String(row.calls),
      ]),
    ),
    toTable(
      'Vendors',
      ['Vendor', 'Kind', 'BAA', 'Calls', 'With PHI'],
      vendors.map((use) => [use.name, use.category, use.baa.state, String(use.calls), String(use.phiCalls)]),
    ),
    toTable(
      'Accepted and suppressed',
      ['Rule', 'File', 'Owner', 'Reason', 'Until'],
      suppressions.map((each) => [each.rule, each.path, each.owner, each.reason, each.until]),
    ),
    toTable(
      'Not analysed',
      ['File', 'Why'],
      unknown.skipped.map((each) => [each.path, each.reason]),
    ),
    `<p>${escapeMarkup(`${unknown.cutFlows} flows cut by a bound; not run: ${unknown.enginesNotRun.join(', ') || 'none'}`)}</p>`,
  ];
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>Where PHI goes</title><style>${style}</style>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body><main>\n${body.join('\n')}\n</main></body></html>\n`;
}

function toTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, texts: readonly string[]): string =>
    texts.map((text) => `<${tag}>${escapeMarkup(text)}</${tag.split(' ')[0] ?? ''}>`).join('');
  const lines = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<h2>${title}</h2>${rows.length === 0 ? '<p>None.</p>' : `<table><thead><tr>${cells('th scope="col"', header)}</tr></thead><tbody>\n${lines}\n</tbody></table>`}`;
}
