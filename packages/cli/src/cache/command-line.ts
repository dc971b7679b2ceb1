import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '../terminal.js';

/** All that a scan depends on beside the disk: what was asked for, where, when, how it is printed, and by which tool. */
export function describeCommandLine(args: readonly string[], { cwd, path, color, width, links }: Terminal, now = new Date()): string {
  const day = now.toISOString().slice(0, 10);
  return JSON.stringify([args, cwd, path, color, width, links, day, process.version, process.platform, toolIdentity()]);
}

const here = dirname(fileURLToPath(import.meta.url));

/** Version, size and time of each file of this program, so that one that was built anew is another one. */
export function toolIdentity(): string {
  const folder = join(here, '..', '..');
  const own = readOwnManifest(folder);
  return [folder, ...foldersOfParts(folder, own)].map((part) => describePart(part, own.name)).join('\n');
}

interface OwnManifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of the packages that this one is made of, and of the libraries that it uses. */
function foldersOfParts(own: string, { dependencies = {} }: OwnManifest): string[] {
  const { resolve } = createRequire(join(own, 'package.json'));
  return Object.keys(dependencies)
    .sort()
    .flatMap((name) => (resolve.paths(name) ?? []).map((folder) => join(folder, name)).find(hasFolder) ?? []);
}

function describePart(folder: string, own: string): string {
  const { name, version } = readOwnManifest(folder);
  return [
    `${name}@${version}`,
    ...['bin', 'dist'].map((part) => join(folder, part)).flatMap((part) => (isOwn(name, own) ? describeFiles(part) : [])),
  ].join(' ');
}

/** Libraries are known by their version; what is built here may change under the same one. */
function isOwn(name: string, own: string): boolean {
  return name === own || name.startsWith(`@${own}/`);
}

function describeFiles(folder: string): string[] {
  if (!hasFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return describeFiles(path);
    if (path.endsWith('.d.ts') || path.endsWith('.map')) return [];
    const { size, mtimeMs } = statSync(path);
    return [`${path}:${size}:${mtimeMs}`];
  });
}

function hasFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readOwnManifest(folder: string): OwnManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as OwnManifest;
}
