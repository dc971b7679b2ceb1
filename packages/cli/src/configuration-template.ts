import type { Vendor } from '@phitrace/core';

/** A third party that the project uses, with the evidence for it. */
export interface ThirdParty {
  readonly vendor: Vendor;
  readonly seen: readonly string[];
}

/** The text of a new `phitrace.config.json`: comments say what to fill in. Nothing in it claims a BAA. */
export function toConfigurationText(parties: readonly ThirdParty[]): string {
  const found =
    parties.length > 0 ? 'Third parties that this project uses, each to fill in:' : 'No third party was found. An entry looks like this:';
  const entries = parties.length > 0 ? parties.map(toEntry) : [toFields('vendor-id', [])];
  return `${head}  // ${found}\n  "baas": [\n${entries.join('\n')}  ],\n${tail}`;
}

const head = `// Configuration of phitrace: comments and trailing commas are fine. It is never executed.
{
  // Business Associate Agreements that your organisation has signed. A vendor that merely offers
  // a BAA is not covered. Remove the // of an entry once its agreement is signed, and fill it in.
`;

const tail = `
  // Your own functions whose result no longer identifies anyone, by name or module and export:
  // "redactNote", { "module": "./phi/redact", "export": "redact" }
  "deidentifiers": [],

  // Names of your own types that hold PHI, names that always do, and names that never do.
  "phi": { "types": [], "names": [], "notNames": [] },

  // Severity by rule: "off", "note", "warn" or "error". \`phitrace rules\` lists the rules.
  "rules": {},

  // Globs to scan (everything when empty) and to leave out.
  "include": [],
  "exclude": []
}
`;

function toEntry({ vendor, seen }: ThirdParty): string {
  return `    // ${vendor.name} (${vendor.category}): ${seen.join(', ')}\n    // ${toOffer(vendor)}\n${toFields(vendor.id, vendor.products)}`;
}

function toOffer({ baa, neverClears, coveredThrough }: Vendor): string {
  const through = coveredThrough.length > 0 ? ` The BAA of ${coveredThrough.join(' or ')} may cover it.` : '';
  if (neverClears) return `Its terms forbid health data, even with a BAA: send none.${through}`;
  const words = { offered: 'offers a BAA', 'on-request': 'signs a BAA on request', 'not-offered': 'offers no BAA' } as const;
  if (baa.status === 'unknown' || baa.status === 'not-applicable') return `Nothing is known of a BAA: ask them.${through}`;
  return `Publicly ${words[baa.status]} (read ${baa.checked}${baa.source ? `, ${baa.source}` : ''}).${through}`;
}

function toFields(id: string, products: readonly string[]): string {
  const fields = [
    `"vendor": ${JSON.stringify(id)},`,
    ...(products.length > 0 ? [`"products": ${JSON.stringify(products)}, // keep those that the agreement names`] : []),
    '"signed": "YYYY-MM-DD",',
    '"expires": "YYYY-MM-DD", // the last day on which it holds',
    '"owner": "who answers for it"',
  ];
  return `    // {\n${fields.map((field) => `    //   ${field}\n`).join('')}    // },\n`;
}
