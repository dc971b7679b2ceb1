import {
  type Baa,
  daysBetween,
  findMissingTerms,
  findVendor,
  type FlowObservation,
  type ScanResult,
  type Setup,
  SOON,
  type VendorUse,
} from '@phitrace/core';
import type { FoundVendor } from './project.js';

/** Places of one vendor that are listed. */
const MAX_PLACES = 5;

const standings: Readonly<Record<VendorUse['baa']['state'], string>> = {
  covered: 'declared, in date',
  gap: 'declared, falls short',
  none: 'not declared',
  unknown: 'not declared',
  'not-needed': 'not needed',
};

/** What the register is made of, beside the vendors that code uses. */
export interface RegisterFacts {
  readonly result: ScanResult;
  readonly setup: Setup;
  /** The vendors that manifests name. */
  readonly named: readonly FoundVendor[];
}

/** The register of the vendors that code uses: who, by which packages, where, with what data, under which agreement, and what that lacks; and those that only a manifest names. */
export function toRegister(uses: readonly VendorUse[], facts: RegisterFacts): string {
  const used = new Set(uses.map(({ vendor }) => vendor));
  const others = [...new Set(facts.named.map(({ vendor }) => vendor))].filter(({ id }) => !used.has(id));
  const entries = [
    ...uses.map((use) => toEntry(use, facts)),
    ...others.map(({ id, name, category }) =>
      toText([
        ['vendor', `${name} (${id}), ${category}`],
        ['packages', packagesOf(id, facts)],
        ['used in', 'no call is seen'],
      ]),
    ),
  ];
  return entries.length === 0 ? 'No vendor is seen to be used.\n' : entries.join('\n');
}

/** The packages of a vendor that manifests name, and where: `openai in package.json`. */
function packagesOf(id: string, { named }: RegisterFacts): string {
  return unique(named.filter(({ vendor }) => vendor.id === id).map(({ seen }) => seen)).join(', ');
}

function toEntry(use: VendorUse, facts: RegisterFacts): string {
  const { observations, today } = facts.result;
  const { configuration, knowledge } = facts.setup;
  const vendor = findVendor(use.vendor, knowledge.vendors);
  const flows = observations.filter((each): each is FlowObservation => each.kind === 'flow' && each.recipient?.vendor === use.vendor);
  const reached = flows.filter((each) => each.flows.length > 0);
  const signers = new Set([use.vendor, ...(vendor?.aliases ?? []), ...(vendor?.coveredThrough ?? [])]);
  const baas = configuration.baas.filter((baa) => signers.has(findVendor(baa.vendor, knowledge.vendors)?.id ?? baa.vendor));
  const lines: readonly (readonly [string, string])[] = [
    ['vendor', `${use.name} (${use.vendor}), ${use.category}`],
    ['products', unique(flows.flatMap(({ recipient }) => recipient?.product ?? [])).join(', ')],
    ['packages', packagesOf(use.vendor, facts)],
    ['used in', listPlaces(flows)],
    [
      'PHI',
      use.phiCalls === 0
        ? 'none seen'
        : unique(reached.flatMap((each) => each.flows.map(({ category }) => category)))
            .sort()
            .join(', '),
    ],
    ['BAA', standings[use.baa.state]],
    ...baas.map((baa) => ['agreement', describeDeclared(baa, today)] as const),
  ];
  return toText(lines);
}

function toText(lines: readonly (readonly [label: string, value: string])[]): string {
  return lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label.padEnd(11)}${value}\n`)
    .join('');
}

function listPlaces(flows: readonly FlowObservation[]): string {
  const places = unique(flows.map(({ location }) => `${location.path}:${location.line}`));
  const more = places.length > MAX_PLACES ? ` and ${places.length - MAX_PLACES} more` : '';
  return `${places.slice(0, MAX_PLACES).join(', ')}${more}`;
}

function describeDeclared(baa: Baa, today: string): string {
  const days = daysBetween(today, baa.expires);
  const end = days < 0 ? `expired ${baa.expires}` : days <= SOON ? `expires ${baa.expires}, in ${days} days` : `until ${baa.expires}`;
  const missing = findMissingTerms(baa);
  return `${baa.vendor}, ${end}, ${baa.owner}${missing.length > 0 ? `; not told: ${missing.join(', ')}` : ''}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
