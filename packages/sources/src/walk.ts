import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

export interface WalkOptions {
  /** Names of folders that are left out. */
  readonly isExcluded: (folder: string) => boolean;
  /** File names to collect. */
  readonly isWanted: (file: string) => boolean;
}

export interface Walked {
  /** Absolute. A link is among them unless it leads to a folder, or to a file that is among them itself. */
  readonly files: string[];
  /** Folders that could not be read, absolute, with the system's error code. */
  readonly unreadable: { readonly path: string; readonly code: string }[];
}

/** Every wanted file below a folder. Links to folders are not followed, so none leads in a circle. */
export function walk(folder: string, options: WalkOptions): Walked {
  const files: string[] = [];
  const links: string[] = [];
  const unreadable: { path: string; code: string }[] = [];
  const folders = [folder];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    for (const entry of readFolder(path, unreadable)) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) folders.push(...(options.isExcluded(entry.name) ? [] : [inner]));
      else if (options.isWanted(entry.name)) (entry.isSymbolicLink() ? links : files).push(inner);
    }
  }
  const known = new Set(files);
  return { files: [...files, ...links.filter((link) => leadsElsewhere(link, known))], unreadable };
}

function readFolder(path: string, unreadable: { path: string; code: string }[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ path, code: (error as NodeJS.ErrnoException).code ?? 'unknown error' });
    return [];
  }
}

/** A link that leads nowhere stays, so that reading it tells why. */
function leadsElsewhere(link: string, known: ReadonlySet<string>): boolean {
  try {
    const target = realpathSync(link);
    return !known.has(target) && !statSync(target).isDirectory();
  } catch {
    return true;
  }
}
