import { isAbsolute, relative, sep } from 'node:path';

/** The path relative to a folder, with `/`. */
export function toRelative(folder: string, absolute: string): string {
  return relative(folder, absolute).split(sep).join('/');
}

/** Whether a path is a folder or lies below it. */
export function isWithin(folder: string, absolute: string): boolean {
  const way = relative(folder, absolute);
  return way === '' || (!isAbsolute(way) && way.split(sep)[0] !== '..');
}
