import type { Solver } from '../../query/query.js';
import type { Guard, Route } from './route.js';
import { nameAtNode, unwrapHandlers } from './route-values.js';

/** What is said of a route beside the value that answers. */
type Said = Pick<Route, 'framework' | 'name'> & Partial<Pick<Route, 'before' | 'guards' | 'isGuarded'>> & { readonly called?: string };

/** The route that the functions at a value answer, with nothing around them but what wraps them; none where no function is found. */
export function routeOfValue(solver: Solver, value: Guard, { called, ...said }: Said): Route[] {
  const { file, node } = value;
  const { functions, names, wrappers, unread } = unwrapHandlers(solver, value);
  if (functions.length === 0) return [];
  const { start = 0, end = 0 } = file.nodes[node] ?? {};
  const own = { names: [...names, called ?? nameAtNode(file, node)], unread, wrappers, handlers: functions };
  return [{ file, span: { start, end }, guards: [], decorators: [], before: [], ...said, ...own }];
}
