import { memoize } from '@phitrace/core';
import { isComponent } from '@phitrace/sources';
import type { ts } from './typescript.js';
import type { Host } from '../../hosts/file-facts.js';
import { readFromDisk } from './read-from-disk.js';

/** By the file that a program holds in its place: that one changes when a parser hands over a text, the component on disk does not. */
const components = new WeakMap<ts.SourceFile, ts.SourceFile | undefined>();

/** Files of a program, with components as they stand on disk: the program holds what a parser made of one, or no code at all. */
export function readComponents(host: Host, files: readonly ts.SourceFile[]): ts.SourceFile[] {
  return files.flatMap((file) =>
    isComponent(file.fileName, host.basis.knowledge.files)
      ? (memoize(components, file, () => readFromDisk(host, file.fileName)) ?? [])
      : file,
  );
}
