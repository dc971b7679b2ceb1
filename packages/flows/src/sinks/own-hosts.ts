import { findSinkKind, getSinkKind, type Kinds, type Manifest, matchesHost } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';

/** Words of a name that tell it from others. */
const TELLING = 4;

/** Tells hosts of a project from those of others, by the names in its manifests. */
export class OwnHosts {
  private readonly near: readonly string[];
  private readonly names: ReadonlySet<string>;

  constructor(kinds: Kinds, manifests: readonly Manifest[]) {
    const { openHosts = [], anyNames = [] } = findSinkKind(kinds, getSinkKind(kinds, 'unknown-service')) ?? {};
    const { ownNetwork = [] } = findSinkKind(kinds, getSinkKind(kinds, 'unencrypted')) ?? {};
    this.near = [...openHosts, ...ownNetwork];
    const any = new Set(anyNames);
    this.names = new Set(
      manifests
        .flatMap(({ manifest }) => [manifest['name'], manifest['homepage'], repositoryOf(manifest)])
        .flatMap((name) => (typeof name === 'string' ? toNames(name, any) : [])),
    );
  }

  /** False for a host that is called after the project, or where nothing says what the project is called. */
  isForeign(host: string): boolean {
    if (this.names.size === 0 || !/\.[a-z]/i.test(host) || this.near.some((pattern) => matchesHost(host, pattern))) return false;
    const labels = host.split('.').slice(0, -1).map(fuse);
    return ![...this.names].some((name) => labels.some((label) => isIn(name, label) || isIn(label, name)));
  }
}

/** The address of the repository that a manifest names, as text or as an object (npm 11, "repository" in package.json). */
function repositoryOf({ repository }: Manifest['manifest']): unknown {
  return typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
}

/** The words of a name that tell something, each and as one: `@clear-light/web` → clear, light, clearlight. */
function toNames(name: string, any: ReadonlySet<string>): string[] {
  const words = splitWords(name).filter((word) => !any.has(word));
  return [...words, words.join('')].filter((word) => word.length >= TELLING);
}

function isIn(part: string, whole: string): boolean {
  return part.length >= TELLING && whole.includes(part);
}

function fuse(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
