import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
}

/**
 * What licences ask of who hands on a bundle: for each package in it the name, version, licence, where its source is (MPL-2.0,
 * section 3.2), and the text of the licence with its notices.
 *
 * @param inputs paths of files in the bundle, relative to the repository
 */
export function toThirdPartyNotice(repository: string, inputs: readonly string[]): string {
  const folders = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const distinct = [...new Set(folders)].sort();
  return distinct.map((folder) => toEntry(join(repository, folder))).join(`\n${'-'.repeat(80)}\n\n`);
}

function toEntry(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = 'see below' } = manifest;
  return `${name} ${version}\nLicence: ${license}\nSource: ${sourceOf(manifest)}\n\n${textOf(folder)}`;
}

function sourceOf({ name, version, repository, homepage }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return (url ?? homepage ?? `npm pack ${name}@${version}`).replace(/^git\+/, '').replace(/^git:/, 'https:');
}

function textOf(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?:licen[cs]e|notice|copying)/i.test(name)) : [];
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n') + '\n';
}
