import type { Framework } from '@phitrace/core';
import type { Solver } from '../query/query.js';
import type { Route } from './route.js';
import { unwrapHandlers } from './route-values.js';

/** A function that a file of infrastructure has requests answered by. */
export interface DeployedHandler {
  /** Id of the framework. */
  readonly framework: string;
  /** Paths that its file may have, without the ending. */
  readonly files: readonly string[];
  readonly exported: string;
  /** `GET /patients`. */
  readonly name: string;
  /** True where something in front of it asks who somebody is. */
  readonly isGuarded: boolean;
}

/** The route that a deployed function is; none where its code isn't found. */
export function routeOfDeployed(solver: Solver, frameworks: readonly Framework[], handler: DeployedHandler): Route[] {
  const framework = frameworks.find(({ id }) => id === handler.framework);
  const file = solver.project.all.find(({ path }) => handler.files.includes(path.replace(/\.[cm]?[jt]sx?$/, '')));
  const target = file && solver.project.exportTarget(file, handler.exported);
  if (!framework || target?.kind !== 'node') return [];
  const { functions, names, wrappers, unread } = unwrapHandlers(solver, target);
  if (functions.length === 0) return [];
  const { start = 0, end = 0 } = target.file.nodes[target.node] ?? {};
  const own = { names: [...names, handler.exported], unread, guards: [], decorators: [], before: [], wrappers };
  const { name, isGuarded } = handler;
  return [{ file: target.file, span: { start, end }, framework, name, handlers: functions, ...own, ...(isGuarded && { isGuarded }) }];
}
