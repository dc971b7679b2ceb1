import type { Vendor } from '@phitrace/core';

/** An agreement that the user says is signed; days are ISO dates. */
export interface Agreement {
  readonly signed: string;
  readonly expires: string;
  readonly owner: string;
}

/** A third party that the project uses, with the evidence for it. */
export interface ThirdParty {
  readonly vendor: Vendor;
  readonly seen: readonly string[];
  /** Absent where nobody said that there is one. */
  readonly agreement?: Agreement | undefined;
}

/** The text of a new configuration: comments say what to fill in. Nothing in it claims a BAA that nobody declared. */
export function toConfigurationText(parties: readonly ThirdParty[], schema: string): string {
  const found =
    parties.length > 0 ? 'Third parties that this project uses, each to fill in:' : 'No third party was found. An entry looks like this:';
  // A comma after the last entry would be an error to some editors.
  const declared = parties.filter(({ agreement }) => agreement !== undefined).map(toEntry);
  const open = parties.filter(({ agreement }) => agreement === undefined).map(toEntry);
  const entries = parties.length > 0 ? [declared.join(',\n'), open.join('\n')] : [toFields('vendor-id', []).map(comment).join('\n')];
  const text = entries.filter((part) => part !== '').join('\n');
  return `${head(schema)}  // ${found}\n  "baas": [\n${text}\n  ],\n${tail}`;
}

const head = (schema: string): string => `// Configuration of phitrace: comments and trailing commas are fine. It is never executed.
{
  // For your editor: it completes vendors, rules and words from it.
  "$schema": "./${schema}",

  // Business Associate Agreements that your organisation has signed. A vendor that merely offers
  // a BAA is not covered. Remove the // of an entry once its agreement is signed, and fill it in.
  // A register that many repositories share: "extends": ["@clinic/phitrace"], see the documentation.
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

function toEntry({ vendor, seen, agreement }: ThirdParty): string {
  const about = [`${vendor.name} (${vendor.category}): ${seen.join(', ')}`, describeBaaOffer(vendor)].map((line) => `    // ${line}`);
  const fields = toFields(vendor.id, vendor.products, agreement);
  return [...about, ...(agreement ? fields.map((line) => `    ${line}`) : fields.map(comment))].join('\n');
}

/** What the vendor says in public of agreements. */
export function describeBaaOffer({ baa, neverClears, coveredThrough }: Vendor): string {
  const through = coveredThrough.length > 0 ? ` The BAA of ${coveredThrough.join(' or ')} may cover it.` : '';
  if (neverClears) return `Its terms forbid health data, even with a BAA: send none.${through}`;
  const words = { offered: 'offers a BAA', 'on-request': 'signs a BAA on request', 'not-offered': 'offers no BAA' } as const;
  if (baa.status === 'unknown' || baa.status === 'not-applicable') return `Nothing is known of a BAA: ask them.${through}`;
  return `Publicly ${words[baa.status]} (read ${baa.checked}${baa.source ? `, ${baa.source}` : ''}).${through}`;
}

function toFields(id: string, products: readonly string[], agreement?: Agreement): string[] {
  const { signed = 'YYYY-MM-DD', expires = 'YYYY-MM-DD', owner = 'who answers for it' } = agreement ?? {};
  return [
    '{',
    `  "vendor": ${JSON.stringify(id)},`,
    ...(products.length > 0 ? [`  "products": ${JSON.stringify(products)}, // keep those that the agreement names`] : []),
    `  "signed": ${JSON.stringify(signed)},`,
    `  "expires": ${JSON.stringify(expires)}, // the last day on which it holds`,
    `  "owner": ${JSON.stringify(owner)}`,
    agreement ? '}' : '},',
  ];
}

function comment(line: string): string {
  return `    // ${line}`;
}
