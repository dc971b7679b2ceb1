import type { Framework } from '@phitrace/core';
import type { FileFacts } from '../../graph/graph.js';
import type { Solver } from '../../query/query.js';
import type { Guard, Route, RouteQuestion } from './route.js';
import { routeOfValue } from './route-of-value.js';
import { nameAtNode } from './route-values.js';

/** The functions that clients may call because a text at their head, or at that of their file, says so. */
export function routesOfDirectives({ solver, files, frameworks, faults }: RouteQuestion): Route[] {
  return frameworks.flatMap((framework) =>
    framework.directives.flatMap((text) =>
      faults.findIn(files, (file) => valuesUnder(file, text).flatMap((value) => toRoute(solver, value, framework))),
    ),
  );
}

/** The exports of a file, or the functions in it, at whose head a text stands. */
function valuesUnder(file: FileFacts, text: string): Guard[] {
  const scopes = new Set(file.nodes.flatMap(({ kind, value, scope }) => (kind === 'literal' && value === text ? [scope] : [])));
  if (scopes.has(0)) return file.exports.flatMap(({ node }) => (node === undefined ? [] : [{ file, node }]));
  return [...scopes].flatMap((scope) => file.functions[scope]?.node ?? []).map((node) => ({ file, node }));
}

function toRoute(solver: Solver, value: Guard, framework: Framework): Route[] {
  return routeOfValue(solver, value, { framework, name: '' }).flatMap((route) => {
    const [first] = route.handlers;
    if (!first) return [];
    const { start, end, name: written = '' } = first.file.functions[first.id] ?? { start: 0, end: 0 };
    const name = nameAtNode(value.file, value.node) || written;
    return [{ ...route, file: first.file, span: { start, end }, name: `ACTION ${name}`.trim(), names: [...route.names, name] }];
  });
}
