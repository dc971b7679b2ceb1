import { findSinkKind, getSinkKind, type Kinds, type Manifest, matchesHost } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';

/** A shorter word of a project's name says nothing of a host. */
const MIN_LENGTH = 4;

/**
 * True for a host of somebody else: none of the own network or of one that everybody rents a name of, and none that has a word of
 * the project's name, as `api.mentor-clinic.com` has for `mentor-web`. False where no manifest tells a name.
 */
export type IsForeignHost = (host: string) => boolean;

export function toForeignHosts(kinds: Kinds, manifests: readonly Manifest[]): IsForeignHost {
  const { ownNetwork = [], commonNames = [] } = findSinkKind(kinds, getSinkKind(kinds, 'unknown-service')) ?? {};
  const common = new Set(commonNames);
  const names = manifests.flatMap(({ manifest }) => splitWords(textsOf(manifest).join(' ')));
  const words = new Set(names.filter((word) => word.length >= MIN_LENGTH && !common.has(word)));
  return (host) => {
    if (words.size === 0 || !host.includes('.') || ownNetwork.some((pattern) => matchesHost(host, pattern))) return false;
    const labels = host
      .split('.')
      .slice(0, -1)
      .map((label) => label.replaceAll('-', ''));
    return !labels.some((label) => [...words].some((word) => label.includes(word)));
  };
}

/** What a manifest says of whose project it is. */
function textsOf({ name, homepage, repository }: Manifest['manifest']): string[] {
  const url = typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  return [name, homepage, url].filter((text) => typeof text === 'string');
}
