import type { Configuration, VendorUse } from '@phitrace/core';

const expiringSoonDays = 60;
const dayMs = 24 * 60 * 60 * 1000;

interface NoteInput {
  /** Whether a configuration file was found. */
  readonly configured: boolean;
  readonly vendors: readonly VendorUse[];
  readonly configuration: Configuration;
  readonly today: string;
}

/** Remarks of a scan that are no findings, one line each. */
export function toNotes(input: NoteInput): string[] {
  return [...toMissingConfiguration(input), ...toExpiring(input)];
}

function toMissingConfiguration({ configured, vendors }: NoteInput): string[] {
  if (configured) return [];
  const uncovered = vendors.filter((use) => use.baa.state === 'none' || use.baa.state === 'unknown');
  const categories = [...new Set(uncovered.map((use) => use.category))].sort();
  const names = categories.map((category) => `${category}: ${toNames(uncovered, category).join(', ')}`);
  const need = names.length > 0 ? ` These third parties would need a BAA before they may receive PHI: ${names.join('; ')}.` : '';
  return [`No phitrace.config.json, so no BAA counts as signed.${need} Run \`phitrace init\` to write one.`];
}

function toNames(uses: readonly VendorUse[], category: string): string[] {
  return uses.filter((use) => use.category === category).map((use) => use.name);
}

function toExpiring({ configuration, today }: NoteInput): string[] {
  const now = Date.parse(today);
  return configuration.baas
    .map((baa) => ({ baa, days: Math.round((Date.parse(baa.expires) - now) / dayMs) }))
    .filter(({ days }) => days >= 0 && days <= expiringSoonDays)
    .map(({ baa, days }) => `The BAA with ${baa.vendor} expires on ${baa.expires}, in ${days} day${days === 1 ? '' : 's'} (owner: ${baa.owner}).`);
}
