import { lstatSync, statSync, type Stats } from 'node:fs';

// `statSync` throws for circular links and for paths below a file, even where a missing entry is fine.
function attempt(read: () => Stats): Stats | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Whether there is a folder at a path, or a link to one. */
export function isFolder(path: string): boolean {
  return attempt(() => statSync(path))?.isDirectory() === true;
}

/** Whether there is a file at a path, or a link to one. */
export function isFile(path: string): boolean {
  return attempt(() => statSync(path))?.isFile() === true;
}

/** Whether there is anything at a path, be it a link that leads nowhere. */
export function isThere(path: string): boolean {
  return attempt(() => lstatSync(path)) !== undefined;
}
