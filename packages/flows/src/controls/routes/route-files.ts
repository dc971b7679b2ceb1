import type { Framework, RouteFile } from '@phitrace/core';
import { toFilter } from '@phitrace/sources';
import type { FileFacts } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import type { Guard, Route, RouteQuestion } from './route.js';
import { routeOfValue } from './route-of-value.js';
import { nodesAt } from './route-values.js';

/** The routes that exports of files are, by where the files stand. */
export function routesOfFiles({ solver, files, frameworks, faults }: RouteQuestion): Route[] {
  const routes = frameworks.flatMap((framework) =>
    framework.files.flatMap((form) => {
      const isMeant = toFilter('', { include: form.paths.map((glob) => `**/${glob}`), exclude: [] });
      const meant = files.filter(({ path }) => isMeant(path));
      return faults.findIn(meant, (file) => routesIn(solver, file, framework, form));
    }),
  );
  return mergeSame(routes);
}

/** A file may be where several frameworks of a workspace look for it: its export is one route, and what any of them runs first counts. */
function mergeSame(routes: readonly Route[]): Route[] {
  const merged = new Map<string, Route>();
  for (const route of routes) {
    const key = `${route.file.path} ${route.span.start} ${route.name}`;
    const same = merged.get(key);
    merged.set(key, same ? { ...same, before: [...new Set([...same.before, ...route.before])] } : route);
  }
  return [...merged.values()];
}

function routesIn(solver: Solver, file: FileFacts, framework: Framework, form: RouteFile): Route[] {
  const address = toRoutePath(file.path);
  const before = form.guardFiles
    .flatMap((name) => guardFilesOf(solver.project, file, name))
    .filter((guard) => runsBefore(solver, guard, address, form.guardedAt));
  const guards = form.guardExports.flatMap((exported) => valuesOf(solver, file, exported));
  return form.exports.flatMap((written) => {
    const [exported = '', ...keys] = written.split('.');
    const target = solver.project.exportTarget(file, exported);
    if (target?.kind !== 'node' || target.file !== file) return [];
    return nodesAt(solver, target, keys).flatMap(({ file: home, node }) => {
      if (home !== file) return [];
      const name = `${exported === 'default' ? '' : exported} ${address}`.trim();
      return routeOfValue(solver, { file, node }, { framework, name, before, guards });
    });
  });
}

/** What an export holds, and what stands in it where that is a list. */
function valuesOf(solver: Solver, file: FileFacts, exported: string): Guard[] {
  const target = solver.project.exportTarget(file, exported);
  return target?.kind === 'node' ? [target, ...nodesAt(solver, target, ['*'])] : [];
}

/** `/api/patients/[id]` of `src/app/api/patients/[id]/route.ts`. */
export function toRoutePath(path: string): string {
  const [, below = path] = /(?:^|\/)(?:app|pages|routes|server|functions)\/(.*)$/.exec(path) ?? [];
  const address = below.replace(/\.[^/.]+$/, '').replace(/(?:^|\/)(?:route|index|\+server|\+page\.server)$/, '');
  return /^[\w/:.*{}[\]()+-]{0,60}$/.test(address) ? `/${address}` : '';
}

/** Files of a name, or in a folder of it (`middleware/*`), that stand beside or above a file, or at the head of the sources of its package. */
function guardFilesOf(project: LinkedProject, file: FileFacts, name: string): FileFacts[] {
  const folder = name.endsWith('/*') ? name.slice(0, -2) : undefined;
  return project.all.filter(({ path }) => {
    const folders = path.split('/');
    const last = folders.pop() ?? '';
    const isNamed = folder === undefined ? last.replace(/\.[^.]+$/, '') === name : folders.pop() === folder;
    const above = folders.filter((folder, i) => !(i === folders.length - 1 && folder === 'src')).join('/');
    return isNamed && (above === '' || file.path.startsWith(`${above}/`));
  });
}

/** False for a file that says which addresses it runs before, where the route's is none of them. */
function runsBefore(solver: Solver, file: FileFacts, address: string, [exported, ...keys]: readonly string[]): boolean {
  const target = exported === undefined ? undefined : solver.project.exportTarget(file, exported);
  const lists = target?.kind === 'node' ? nodesAt(solver, target, keys) : [];
  const listed = lists.flatMap((list) => [list, ...nodesAt(solver, list, ['*'])]);
  const patterns = listed.map(({ file: home, node }) => home.nodes[node]?.value).filter((value) => typeof value === 'string');
  return patterns.length === 0 || patterns.some((pattern) => mayMatch(pattern, address));
}

/** Whether a pattern of addresses may fit one: by its fixed start, or by what it leaves out (`/((?!api|static).*)`). */
function mayMatch(pattern: string, address: string): boolean {
  const [, leftOut] = /^\/\(\(?\?!([^)]*)\)/.exec(pattern) ?? [];
  if (leftOut !== undefined) return !leftOut.split('|').some((start) => start !== '' && address.startsWith(`/${start.replace(/^\//, '')}`));
  const [start = ''] = pattern.split(/[:*(]/);
  return address.startsWith(start.replace(/\/$/, ''));
}
