import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation } from 'sarif';
import { toUri } from './uri.js';

const base = '%SRCROOT%';

/** Where the places of a log start: at the repository on this machine, or at the folder that was scanned, which is nobody's business. */
export function toBase(repository: string | undefined): Record<string, ArtifactLocation> {
  if (repository === undefined) return { [base]: { description: { text: 'The folder that was scanned.' } } };
  const { href } = pathToFileURL(repository);
  return { [base]: { uri: href.endsWith('/') ? href : `${href}/`, description: { text: 'The repository.' } } };
}

/** For `JSON.stringify`: lets places start at the repository, as GitHub wants them, where a folder in it was scanned. Both absolute. */
export function startAtRepository(root: string, repository: string): (key: string, value: unknown) => unknown {
  const way = relative(repository, root).split(sep).join('/');
  const prefix = way === '' ? '' : `${toUri(way)}/`;
  return (_, value) => (isPlace(value) ? { ...value, uri: prefix + value.uri } : value);
}

function isPlace(value: unknown): value is { uri: string } {
  return typeof value === 'object' && value !== null && 'uri' in value && 'uriBaseId' in value && value.uriBaseId === base;
}
