import { type Command, Option } from 'commander';
import { ConfigurationError, suggest, type Vendor } from '@phitrace/core';
import { alignColumns } from '@phitrace/report';
import { knowledge as builtIn } from '@phitrace/rules';
import type { CommandContext } from '../context.js';
import { findDependencyVendors } from '../project.js';
import { toScanTarget } from '../root.js';
import { scanUnder } from '../scan.js';
import { loadKnowledge, loadNamedSetup } from '../setup.js';
import { toRegister } from '../vendor-register.js';

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

interface VendorFlags {
  readonly used?: boolean;
  readonly kind?: string;
  readonly config?: string;
}

/** `phitrace vendors [word]` */
export function addVendors(program: Command, context: CommandContext): void {
  program
    .command('vendors')
    .summary('list the vendors that are known, or that are used')
    .description(
      'Lists the vendors that are known, with those of your own models, and what they publicly say about a BAA; shows one by its id, or those that a word is in the name, packages or hosts of.',
    )
    .argument('[word]', 'a vendor id, or a part of a name, package or host')
    .addOption(new Option('--kind <kind>', 'only vendors of this kind').choices(Object.keys(builtIn.kinds.vendorCategories)))
    .option('--used', 'scan the working directory, and print the register of the vendors that its code uses')
    .option('--config <file>', "with --used: configuration to use instead of the root's phitrace.config.jsonc")
    .addHelpText('after', note)
    .action((word: string | undefined, flags: VendorFlags) => runVendors(context, word, flags));
}

async function runVendors({ terminal }: CommandContext, word: string | undefined, { used, kind, config }: VendorFlags): Promise<void> {
  const isOfKind = ({ category }: Pick<Vendor, 'category'>) => kind === undefined || category === kind;
  if (used) {
    const target = toScanTarget(terminal.cwd, []);
    const setup = loadNamedSetup(target.root, terminal.cwd, config);
    const result = await scanUnder(setup, target);
    const isNamed = ({ vendor, name }: { vendor: string; name: string }) => word === undefined || holdsWord([vendor, name], word);
    const named = findDependencyVendors(target.root, setup.knowledge).filter(
      ({ vendor }) => isOfKind(vendor) && isNamed({ vendor: vendor.id, name: vendor.name }),
    );
    const uses = result.vendors.filter((use) => isOfKind(use) && isNamed(use));
    terminal.out(toRegister(uses, { result, setup, named }));
    return;
  }
  const { vendors } = loadKnowledge(terminal.cwd);
  const one = word === undefined ? undefined : findById(word, vendors);
  terminal.out(one && isOfKind(one) ? toVendorPage(one) : toVendorTable(findByWord(word, vendors).filter(isOfKind)));
}

function findById(id: string, vendors: readonly Vendor[]): Vendor | undefined {
  return vendors.find((vendor) => vendor.id === id || vendor.aliases.includes(id));
}

/** The vendors that a word is in the names of; all without one. */
function findByWord(word: string | undefined, vendors: readonly Vendor[]): readonly Vendor[] {
  if (word === undefined) return vendors;
  const found = vendors.filter(({ id, name, aliases, packages, otherPackages, hosts, products }) =>
    holdsWord([id, name, ...aliases, ...packages, ...Object.values(otherPackages).flat(), ...hosts, ...products], word),
  );
  if (found.length > 0) return found;
  const known = vendors.map((vendor) => vendor.id);
  throw new ConfigurationError(`unknown vendor ${word}${suggest(word, known) || ';'} run \`phitrace vendors\` for the list`);
}

function holdsWord(texts: readonly string[], word: string): boolean {
  return texts.some((text) => text.toLowerCase().includes(word.toLowerCase()));
}

/** Characters of a name in the table; the page of a vendor has the whole. */
const LONGEST_NAME = 44;

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function toVendorTable(vendors: readonly Vendor[]): string {
  const sorted = [...vendors].sort((left, right) => left.id.localeCompare(right.id));
  const rows = sorted.map(({ id, name, category, baa }) => [id, shorten(name), category, publicOffer[baa.status], baa.checked]);
  const lines = alignColumns([['ID', 'NAME', 'KIND', 'BAA', 'CHECKED'], ...rows]);
  return lines.map((line) => `${line}\n`).join('');
}
function toVendorPage(vendor: Vendor): string {
  const { baa } = vendor;
  const lines: [string, string | readonly string[]][] = [
    ['id', vendor.id],
    ['name', vendor.name],
    ['kind', vendor.category],
    ['third party', vendor.thirdParty ? 'yes' : 'no'],
    ['packages', vendor.packages],
    ...Object.entries(vendor.otherPackages).map(([registry, names]): [string, readonly string[]] => [`on ${registry}`, names]),
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
