import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Library, Vendor } from '@phitrace/core';

const rulesFolder = join(import.meta.dirname, '../../rules');

/** The files of one folder of `rules`, by file name without extension. */
function readFolder(folder: string): [string, unknown][] {
  const path = join(rulesFolder, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(path, name), 'utf8'))]);
}

/** The items that occur more than once. */
function findDuplicates(items: readonly string[]): string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

const vendorFiles = readFolder('vendors');
const libraryFiles = readFolder('libraries');

describe('the schema', () => {
  it.each(vendorFiles)('accepts the vendor %s, named after its id', (name, content) => {
    expect(Vendor.parse(content).id).toBe(name);
  });
  it.each(libraryFiles)('accepts the library %s, named after its id', (name, content) => {
    expect(Library.parse(content).id).toBe(name);
  });
});

describe('the vendors', () => {
  const vendors = vendorFiles.map(([, content]) => Vendor.parse(content));
  const ids = new Set(vendors.map((vendor) => vendor.id));

  it('have unique ids and aliases', () => {
    expect(findDuplicates(vendors.flatMap((vendor) => [vendor.id, ...vendor.aliases]))).toEqual([]);
  });
  it('share no package', () => {
    expect(findDuplicates(vendors.flatMap((vendor) => vendor.packages))).toEqual([]);
  });
  it('share no host', () => {
    expect(findDuplicates(vendors.flatMap((vendor) => vendor.hosts))).toEqual([]);
  });
  it('can be recognised by a package, a host or a global', () => {
    const silent = vendors.filter((vendor) => vendor.packages.length + vendor.hosts.length + vendor.globals.length === 0);
    expect(silent.map((vendor) => vendor.id)).toEqual([]);
  });
  it('name a sink kind for their hosts', () => {
    const missing = vendors.filter((vendor) => vendor.hosts.length > 0 && vendor.hostSink === undefined);
    expect(missing.map((vendor) => vendor.id)).toEqual([]);
  });
  it('say where and when a BAA claim was read', () => {
    const claims = vendors.filter((vendor) => !['unknown', 'not-applicable'].includes(vendor.baa.status));
    const bare = claims.filter(({ baa }) => !baa.source || !/^\d{4}(-\d{2}){0,2}$/.test(baa.checked) || baa.evidence === 'none');
    expect(bare.map((vendor) => vendor.id)).toEqual([]);
  });
  it('refer only to vendors that exist', () => {
    const references = vendors.flatMap((vendor) => [...vendor.coveredThrough, ...vendor.recipients.flatMap((rule) => rule.vendor ?? [])]);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });
  it('list each product that a row names', () => {
    const unlisted = vendors.flatMap((vendor) =>
      vendor.models.flatMap((row) =>
        'product' in row && row.product && !vendor.products.includes(row.product) ? `${vendor.id}: ${row.product}` : [],
      ),
    );
    expect(unlisted).toEqual([]);
  });
});

describe('the rows', () => {
  const files = [...vendorFiles, ...libraryFiles] as [string, { packages?: string[]; models?: { at: string }[] }][];
  const models = files.flatMap(([name, { packages = [], models: rows = [] }]) => rows.map((row) => ({ name, row, packages })));

  it('use `@` only in files that list packages', () => {
    const homeless = models.filter(({ row, packages }) => row.at.startsWith('@ ›') && packages.length === 0);
    expect(homeless.map(({ name, row }) => `${name}: ${row.at}`)).toEqual([]);
  });
  it('occur once in a file', () => {
    expect(findDuplicates(models.map(({ name, row }) => `${name}: ${JSON.stringify(row)}`))).toEqual([]);
  });
});
