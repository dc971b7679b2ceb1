import type { Kinds } from '../model/kinds.js';
import type { Row } from '../model/row.js';
import type { Library, Vendor } from '../model/vendor.js';
import type { WordUse } from './validate.js';

/** The words of a vendor or library file that must be in the vocabulary, or name a vendor. */
export function toModelWords(model: Vendor | Library, kinds: Kinds, vendorIds: readonly string[]): WordUse[] {
  const rows = model.models.flatMap((row, index) => toRowWords(row, index, kinds));
  return 'baa' in model ? [...rows, ...toVendorWords(model, kinds, vendorIds)] : rows;
}

function toRowWords(row: Row, index: number, kinds: Kinds): WordUse[] {
  if ('alsoTo' in row && row.alsoTo !== undefined)
    return [{ path: ['models', index, 'alsoTo'], word: row.alsoTo, what: 'sink kind', allowed: Object.keys(kinds.sinks) }];
  if ('sink' in row) return [{ path: ['models', index, 'sink'], word: row.sink, what: 'sink kind', allowed: Object.keys(kinds.sinks) }];
  if ('source' in row)
    return [{ path: ['models', index, 'source'], word: row.source, what: 'category', allowed: Object.keys(kinds.categories) }];
  if ('safeguard' in row)
    return [{ path: ['models', index, 'safeguard'], word: row.safeguard, what: 'safeguard', allowed: Object.keys(kinds.safeguards) }];
  return [];
}

function toVendorWords({ category, hostSink, coveredThrough, recipients }: Vendor, kinds: Kinds, allowed: readonly string[]): WordUse[] {
  const list = '`phitrace vendors` lists them';
  return [
    { path: ['category'], word: category, what: 'vendor category', allowed: Object.keys(kinds.vendorCategories) },
    ...(hostSink === undefined ? [] : [{ path: ['hostSink'], word: hostSink, what: 'sink kind', allowed: Object.keys(kinds.sinks) }]),
    ...coveredThrough.map((word, index) => ({ path: ['coveredThrough', index], word, what: 'vendor', allowed, list })),
    ...recipients.flatMap(({ vendor }, index) =>
      vendor === undefined ? [] : [{ path: ['recipients', index, 'vendor'], word: vendor, what: 'vendor', allowed, list }],
    ),
  ];
}
