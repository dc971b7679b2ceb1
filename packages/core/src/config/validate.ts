import { ConfigurationError } from '../errors.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Vendor } from '../model/vendor.js';
import { findVendor } from '../policy/agreement.js';
import type { Rule } from '../rule.js';
import { toConfigName } from './issues.js';
import { showWord, suggest } from './nearest.js';
import type { Configuration, SharedConfiguration } from './schema.js';
import type { JsonPath, JsonText } from './json-text.js';

/** A word in a configuration or model file that must be one of a list. */
export interface WordUse {
  readonly path: JsonPath;
  readonly word: string;
  /** What the word is: `vendor`, `sink kind`. */
  readonly what: string;
  readonly allowed: readonly string[];
  /** Where the list is shown, when it is too long for a line. */
  readonly list?: string;
  /** Set when the word is the key of an entry. */
  readonly isKey?: boolean;
}

/** A configuration, or the part of one that an organisation shares. */
type Checked = SharedConfiguration & Partial<Configuration>;

/** Checks the names in a configuration against what is known; throws a ConfigurationError for the first that isn't. */
export function validateConfiguration(
  configuration: Checked,
  knowledge: Knowledge,
  rules: readonly Pick<Rule, 'id'>[],
  source?: JsonText,
): void {
  checkWords(
    [
      ...toVendorWords(configuration, knowledge),
      ...toProductWords(configuration, knowledge),
      ...toRuleWords(configuration, rules),
      ...toPolicyWords(configuration, knowledge),
      ...toFieldWords(configuration, knowledge),
    ],
    source,
  );
}

/** Throws a ConfigurationError for the first word of a file that isn't in its list. */
export function checkWords(words: readonly WordUse[], source: JsonText | undefined): void {
  const unknown = words.filter(({ word, allowed }) => !allowed.includes(word));
  const [first] = source ? unknown.sort((left, right) => source.offsetOf(left.path) - source.offsetOf(right.path)) : unknown;
  if (first) throw new ConfigurationError(describeUnknown(first, source));
}

function describeUnknown({ path, word, what, allowed, list, isKey }: WordUse, source: JsonText | undefined): string {
  const place = source ? (isKey ? source.atKey(path) : source.at(path)) : toConfigName(path);
  const hint = suggest(word, allowed) || '.';
  return `${place} unknown ${what} "${showWord(word, allowed)}"${hint} ${list ?? `Allowed: ${allowed.join(', ')}`}`;
}

function toVendorWords({ baas }: Checked, { vendors }: Knowledge): WordUse[] {
  const allowed = vendors.flatMap(({ id, aliases }) => [id, ...aliases]);
  return baas.map(({ vendor }, index) => ({
    path: ['baas', index, 'vendor'],
    word: vendor,
    what: 'vendor',
    allowed,
    list: '`phitrace vendors` lists them',
  }));
}

function toProductWords({ baas }: Checked, { vendors }: Knowledge): WordUse[] {
  return baas.flatMap(({ vendor: id, products = [] }, index) => {
    const vendor = findVendor(id, vendors);
    const allowed = vendor ? toProducts(vendor, vendors) : products;
    return products.map((word, product) => ({ path: ['baas', index, 'products', product], word, what: `product of ${id}`, allowed }));
  });
}

/** What a BAA with a vendor can name: its products, and the services that it covers as a cloud. */
function toProducts(vendor: Vendor, vendors: readonly Vendor[]): string[] {
  const covered = vendors.filter((other) => other.coveredThrough.includes(vendor.id));
  const words = [...vendor.products, ...covered.flatMap((other) => [other.id, ...other.aliases, ...other.products])];
  return [...new Set(words.length > 0 ? words : [vendor.id])];
}

function toRuleWords({ rules: configured, overrides = [] }: Checked, rules: readonly Pick<Rule, 'id'>[]): WordUse[] {
  const allowed = rules.map(({ id }) => id);
  const places = [
    { ids: Object.keys(configured), at: ['rules'] },
    ...overrides.map((entry, index) => ({ ids: Object.keys(entry.rules), at: ['overrides', index, 'rules'] })),
  ];
  return places.flatMap(({ ids, at }) => ids.map((word) => ({ path: [...at, word], word, what: 'rule', allowed, isKey: true })));
}

function toPolicyWords({ policy }: Checked, { kinds }: Knowledge): WordUse[] {
  return policy.flatMap(({ category, sink }, index) => [
    { path: ['policy', index, 'category'], word: category, what: 'category', allowed: ['*', ...Object.keys(kinds.categories)] },
    { path: ['policy', index, 'sink'], word: sink, what: 'sink kind', allowed: ['*', ...Object.keys(kinds.sinks)] },
  ]);
}

function toFieldWords({ fieldEncryption }: Checked, { kinds }: Knowledge): WordUse[] {
  const allowed = Object.keys(kinds.categories);
  return fieldEncryption.map((word, index) => ({ path: ['fieldEncryption', index], word, what: 'category', allowed }));
}
