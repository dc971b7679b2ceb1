import { memoize } from '@phitrace/core';
import { isComponent, readSource } from '@phitrace/sources';
import type { ts } from './typescript.js';
import type { Host } from '../../hosts/file-facts.js';
import { parseComponent } from './component.js';
import { parseWith } from './parse-with.js';

interface Known {
  readonly text: string;
  /** Absent for a text that can't be parsed. */
  readonly file: ts.SourceFile | undefined;
}

/** What was read last of each path, by host. */
const newest = new WeakMap<Host, Map<string, Known>>();

/** A source file or component as it stands on disk, if it can be read: the same object as long as its text is the same. */
export function readFromDisk(host: Host, path: string): ts.SourceFile | undefined {
  const source = readSource(path, host.basis.configuration.limits.fileBytes);
  if (!('text' in source)) return undefined;
  const byPath = memoize(newest, host, () => new Map<string, Known>());
  const before = byPath.get(path);
  if (before?.text === source.text) return before.file;
  const file = parse(host, path, source.text);
  byPath.set(path, { text: source.text, file });
  return file;
}

function parse({ compiler, basis }: Host, path: string, text: string): ts.SourceFile | undefined {
  try {
    return (isComponent(path, basis.knowledge.files) ? parseComponent : parseWith)(compiler, path, text).file;
  } catch {
    // It is said where that file is linted.
    return undefined;
  }
}
