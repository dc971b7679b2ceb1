import { pathToFileURL } from 'node:url';

/** Finds the file of a project that a report means; undefined where it is none or may be several. */
export type FindPath = (uri: string) => string | undefined;

/**
 * Reports name files by an address, from the root of the project, or from the folder that the other tool ran in. The last
 * is found by its end, where only one file ends so.
 */
export function toFindPath(root: string, paths: readonly string[]): FindPath {
  const known = new Set(paths);
  const base = pathToFileURL(`${root}/`).pathname;
  return (uri) => {
    const path = toPath(uri, base);
    if (path === undefined || path === '') return undefined;
    if (known.has(path)) return path;
    const [found, another] = paths.filter((each) => each.endsWith(`/${path}`));
    return another === undefined ? found : undefined;
  };
}

/** What stands below the root; the whole path where that is not in it. */
function toPath(uri: string, base: string): string | undefined {
  const path = tryDecode(uri.replace(/^file:\/\/(?:localhost)?/i, '').replaceAll('\\', '/'));
  if (path === undefined || /^[a-z][a-z0-9+.-]+:/i.test(path)) return undefined;
  const root = tryDecode(base) ?? base;
  return (path.startsWith(root) ? path.slice(root.length) : path).replace(/^(?:\.?\/)+/, '');
}

function tryDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
