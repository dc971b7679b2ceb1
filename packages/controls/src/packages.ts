import type { Manifest } from '@phitrace/core';
import { listDependencies } from '@phitrace/sources';

/** The lists of a manifest whose packages run in production. */
const LISTS = ['dependencies', 'optionalDependencies'];
/** Those whose packages run there where code imports them: what a framework bundles, what whoever installs it brings along. */
const OTHERS = ['devDependencies', 'peerDependencies'];
/** What stands for the version of a package that is the project's own: `workspace:*`, `file:../sdk`. */
const OWN = /^(?:workspace|file|link|portal):/;
/** Another package under this name: `npm:openai@6.49.0`. */
const ALIAS = /^npm:(@?[^@]+)/;

/** A package that a manifest names. */
export interface NamedPackage {
  /** As the code imports it. */
  readonly name: string;
  /** As its registry has it. */
  readonly published: string;
  /** True where it is in the list of what the project is built and tested with. */
  readonly isOnlyBuiltWith: boolean;
}

/** The packages of others that a manifest names. */
export function packagesIn(manifest: Manifest['manifest']): NamedPackage[] {
  const toNamed = (lists: string[], isOnlyBuiltWith: boolean) =>
    listDependencies(manifest, lists)
      .filter(([, version]) => typeof version !== 'string' || !OWN.test(version))
      .map(([name, version]) => ({ name, published: publishedAs(name, version), isOnlyBuiltWith }));
  return [...toNamed(LISTS, false), ...toNamed(OTHERS, true)];
}

function publishedAs(name: string, version: unknown): string {
  return (typeof version === 'string' ? ALIAS.exec(version)?.[1] : undefined) ?? name;
}
