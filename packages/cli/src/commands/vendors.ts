import type { Command } from 'commander';
import { ConfigurationError, suggest, type Vendor } from '@phitrace/core';
import { alignColumns } from '@phitrace/report';
import type { CommandContext } from '../context.js';
import { loadKnowledge } from '../setup.js';

const publicOffer: Record<Vendor['baa']['status'], string> = {
  offered: 'offered',
  'on-request': 'on request',
  'not-offered': 'not offered',
  unknown: 'unknown',
  'not-applicable': 'not needed',
};

const note = `
What a vendor offers in public never counts as coverage: only a BAA declared in
phitrace.config.jsonc does. The id in the first column is what a BAA entry names.`;

/** `phitrace vendors [id]` */
export function addVendors(program: Command, { terminal }: CommandContext): void {
  program
    .command('vendors')
    .summary('list the vendors that are known')
    .description('Lists the vendors that are known, with those of your own models, and what they publicly say about a BAA, or shows one.')
    .argument('[id]', 'a vendor id')
    .addHelpText('after', note)
    .action((id: string | undefined) => {
      const { vendors } = loadKnowledge(terminal.cwd);
      terminal.out(id === undefined ? toVendorTable(vendors) : toVendorPage(getVendor(id, vendors)));
    });
}

function toVendorTable(vendors: readonly Vendor[]): string {
  const sorted = [...vendors].sort((left, right) => left.id.localeCompare(right.id));
  const rows = sorted.map(({ id, name, category, baa }) => [id, name, category, publicOffer[baa.status], baa.checked, baa.source ?? '-']);
  const lines = alignColumns([['ID', 'NAME', 'KIND', 'BAA', 'CHECKED', 'SOURCE'], ...rows]);
  return lines.map((line) => `${line}\n`).join('');
}

function getVendor(id: string, vendors: readonly Vendor[]): Vendor {
  const found = vendors.find((vendor) => vendor.id === id || vendor.aliases.includes(id));
  if (found) return found;
  const known = vendors.map((vendor) => vendor.id);
  throw new ConfigurationError(`unknown vendor ${id}${suggest(id, known) || ';'} run \`phitrace vendors\` for the list`);
}

function toVendorPage(vendor: Vendor): string {
  const { baa } = vendor;
  const lines: [string, string | readonly string[]][] = [
    ['id', vendor.id],
    ['name', vendor.name],
    ['kind', vendor.category],
    ['third party', vendor.thirdParty ? 'yes' : 'no'],
    ['packages', vendor.packages],
    ['hosts', vendor.hosts],
    ['products', vendor.products],
    ['covered by', vendor.coveredThrough],
    ['BAA', publicOffer[baa.status]],
    ['scope', baa.scope],
    ['conditions', baa.conditions],
    ['source', baa.source ?? ''],
    ['checked', baa.checked],
    ['health data', vendor.neverClears ? "forbidden by the vendor's terms, even with a BAA" : ''],
    ['notes', vendor.notes ?? ''],
  ];
  const shown = lines.map(([label, value]) => [label, typeof value === 'string' ? value : value.join(', ')] as const);
  return shown
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label.padEnd(13)}${value}\n`)
    .join('');
}
