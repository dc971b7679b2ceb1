import type { Project } from '@phitrace/core';
import { type Checks, type Weighed, weigh } from '../evaluate/evaluate.js';
import { toWorld } from '../evaluate/world.js';
import { readSettingsFiles } from '../read-files.js';
import { readResources } from '../scan-settings.js';

/** What our checks say of the resource that begins in these lines; undefined where none of them looked at one. */
export type FindVerdict = (
  path: string,
  checks: ReadonlySet<string>,
  lines: { line: number; endLine: number },
) => Weighed['bad'] | undefined;

/** Asks our own checks about the places that others report. */
export async function toFindVerdict(project: Project, checks: Checks): Promise<FindVerdict> {
  const { resources } = (await readResources(readSettingsFiles(project).files, checks)).reading;
  const byPath = new Map<string, Weighed[]>();
  for (const weighed of weigh(resources, toWorld(resources), checks)) {
    const { path } = weighed.resource.head;
    const known = byPath.get(path);
    if (known) known.push(weighed);
    else byPath.set(path, [weighed]);
  }
  return (path, asked, { line, endLine }) => {
    const found = (byPath.get(path) ?? []).filter(
      ({ check, resource: { head } }) => asked.has(check.id) && head.line >= line && head.line <= endLine,
    );
    return worstOf(found);
  };
}

function worstOf(found: readonly Weighed[]): Weighed['bad'] | undefined {
  if (found.length === 0) return undefined;
  if (found.some(({ bad }) => bad === 'yes')) return 'yes';
  return found.some(({ bad }) => bad === 'maybe') ? 'maybe' : 'no';
}
