import { isComponent, readSource } from '@phitrace/sources';
import type { ts } from './typescript.js';
import type { Host } from '../../hosts/file-facts.js';
import { parseComponent } from './component.js';

/** By the file that a program holds in its place. */
const components = new WeakMap<ts.SourceFile, ts.SourceFile>();
/** By path: the program's file changes when a parser hands over a text, the component on disk does not. */
const newest = new WeakMap<Host, Map<string, ts.SourceFile>>();

/** Files of a program, with components as they stand on disk: the program holds what a parser made of one, or no code at all. */
export function readComponents(host: Host, files: readonly ts.SourceFile[]): ts.SourceFile[] {
  return files.flatMap((file) => (isComponent(file.fileName) ? (readComponent(host, file) ?? []) : file));
}

function readComponent(host: Host, file: ts.SourceFile): ts.SourceFile | undefined {
  const known = components.get(file);
  if (known) return known;
  const source = readSource(file.fileName, host.basis.configuration.limits.fileBytes);
  if (!('text' in source)) return undefined;
  const { file: parsed } = parseComponent(host.compiler, file.fileName, source.text);
  const byPath = newest.get(host) ?? new Map<string, ts.SourceFile>();
  newest.set(host, byPath);
  const before = byPath.get(file.fileName);
  const component = before?.text === parsed.text ? before : parsed;
  components.set(file, component);
  byPath.set(file.fileName, component);
  return component;
}
