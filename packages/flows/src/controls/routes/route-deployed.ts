import type { Framework } from '@phitrace/core';
import type { Solver } from '../../query/query.js';
import type { Route } from './route.js';
import { routeOfValue } from './route-of-value.js';

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
  const { name, exported, isGuarded } = handler;
  return routeOfValue(solver, target, { framework, name, called: exported, ...(isGuarded && { isGuarded }) });
}
