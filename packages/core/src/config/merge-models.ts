import { globSync } from 'tinyglobby';
import { ConfigurationError } from '../errors.js';
import type { Knowledge } from '../model/knowledge.js';
import { Library, Vendor } from '../model/vendor.js';
import { parseAs, readJsonText } from './load.js';
import { toModelWords } from './model-words.js';
import type { Configuration } from './schema.js';
import type { JsonText } from './json-text.js';
import { checkWords } from './validate.js';

interface ModelFile<Model> {
  readonly model: Model;
  readonly source: JsonText;
}

/**
 * Adds the project's own vendor and library files to what is known; a file with an id of ours replaces ours. Globs
 * start at the folder of the configuration, or at the root when `source` isn't given.
 */
export function mergeModels(knowledge: Knowledge, configuration: Configuration, root: string, source?: JsonText): Knowledge {
  const sources = configuration.models
    .flatMap((glob, index) => findModels(glob, index, root, source))
    .filter((path, index, all) => all.indexOf(path) === index)
    .map((path) => readJsonText(path, root));
  if (sources.length === 0) return knowledge;
  const vendors: ModelFile<Vendor>[] = sources.filter(isVendor).map((file) => ({ model: parseAs(Vendor, file), source: file }));
  const libraries: ModelFile<Library>[] = sources
    .filter((file) => !isVendor(file))
    .map((file) => ({ model: parseAs(Library, file), source: file }));
  const merged = { ...knowledge, vendors: replace(knowledge.vendors, vendors), libraries: replace(knowledge.libraries, libraries) };

  const ids = merged.vendors.flatMap(({ id, aliases }) => [id, ...aliases]);
  for (const entry of [...vendors, ...libraries]) checkWords(toModelWords(entry.model, knowledge.kinds, ids), entry.source);
  return merged;
}

/** A pattern that leaves its folder could make error messages quote files that are none of the project's. */
function findModels(glob: string, index: number, root: string, source: JsonText | undefined): string[] {
  const place = source?.at(['models', index]) ?? `models[${index}]`;
  if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob))
    throw new ConfigurationError(`${place} this glob leaves the folder; write a glob below the folder of the configuration`);
  const found = globSync(glob, {
    cwd: source?.folder ?? root,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  if (found.length === 0)
    throw new ConfigurationError(
      `${place} no file matches this glob; write a glob of vendor or library files, for example "phitrace/*.json"`,
    );
  return found.sort();
}

function isVendor({ value }: JsonText): boolean {
  return typeof value === 'object' && value !== null && ['baa', 'thirdParty', 'category'].some((key) => Object.hasOwn(value, key));
}

function replace<Model extends { readonly id: string }>(ours: readonly Model[], entries: readonly ModelFile<Model>[]): Model[] {
  const own = new Map<string, ModelFile<Model>>();
  for (const entry of entries) {
    const other = own.get(entry.model.id);
    if (other) throw new ConfigurationError(`${entry.source.at(['id'])} this id is taken by ${other.source.name}; give each file its own`);
    own.set(entry.model.id, entry);
  }
  return [...ours.filter(({ id }) => !own.has(id)), ...[...own.values()].map(({ model }) => model)];
}
