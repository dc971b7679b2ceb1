import { type Faults, type Framework, memoize, type OpenRoutes } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { callsIn } from '../../graph/calls-in.js';
import type { FileFacts } from '../../graph/graph.js';
import type { CallRef } from '../../graph/program.js';
import type { Solver } from '../../query/query.js';
import type { Guard, Route } from './route.js';
import { frameworksInUse, routesOfCalls } from './route-calls.js';
import { routesOfClasses } from './route-classes.js';
import { routesOfDeploying } from './route-deploying.js';
import { routesOfDirectives } from './route-directives.js';
import { routesOfFiles } from './route-files.js';
import { nameAtNode, unwrapHandlers } from './route-values.js';
import type { Holds } from '../requires.js';
import { scopesIn } from '../scopes.js';
import type { ControlReader } from '../signs.js';

/** The functions of a project that answer requests. */
export function findRoutes(solver: Solver, all: readonly Framework[], faults: Faults): Route[] {
  const files = solver.project.all.filter(({ path }) => !solver.models.isTestPath(path));
  const frameworks = frameworksInUse(files, all);
  const asked = { solver, files, frameworks, faults };
  return [
    ...routesOfCalls(asked),
    ...routesOfFiles(asked),
    ...routesOfClasses(asked),
    ...routesOfDirectives(asked),
    ...routesOfDeploying(asked),
  ];
}

/** True for a route that anybody may ask: sign-in, health, a signed message of a machine, what a mark says is public. */
export function isOpenRoute({ name, names, decorators }: Route, { words, marks }: OpenRoutes): boolean {
  // The first word is the method or the decorator: `SubscribeMessage chart` is no subscription.
  const said = [name.replace(/^\w+ /, ''), ...names].map(splitWords);
  return (
    said.some((text) => words.some((word) => hasWordsInRow(text, word))) ||
    decorators.some((each) => marks.some((mark) => hasWordsInRow(splitWords(each.name), mark)))
  );
}

function hasWordsInRow(text: readonly string[], words: string): boolean {
  const sequence = words.split(' ');
  return text.some((_, at) => sequence.every((word, i) => text[at + i] === word));
}

/** Whether a control holds for a route: in its chain, in files that run before it, or in its handlers. */
export function holdsForRoute(reader: ControlReader, route: Route): Holds {
  const { unread, decorators, guards, handlers, before, wrappers } = route;
  if (unread.some((name) => reader.isChainName(name))) return 'held';
  if (decorators.some((decorator) => reader.isDecorator(decorator))) return 'held';
  if (guards.some((guard) => isGuarding(reader, guard))) return 'held';
  if (before.some((file) => isInFile(reader, file)) || wrappers.some((wrapper) => reader.isIn(wrapper))) return 'held';
  if (handlers.length > 0 && handlers.every((handler) => reader.isIn(handler))) return 'held';
  return guards.some((guard) => isUnseen(reader.solver, guard)) ? 'unknown' : 'absent';
}

const guarding = new WeakMap<ControlReader, WeakMap<FileFacts, Map<number, boolean>>>();

/** True for a value of a chain that is the control; memoised, since many routes have the same before them. */
function isGuarding(reader: ControlReader, guard: Guard): boolean {
  const ofReader = memoize(guarding, reader, () => new WeakMap<FileFacts, Map<number, boolean>>());
  const ofFile = memoize(ofReader, guard.file, () => new Map<number, boolean>());
  return memoize(ofFile, guard.node, () => isControl(reader, guard));
}

/** By what makes it, by what it does, or by the name of what can't be read. */
function isControl(reader: ControlReader, guard: Guard): boolean {
  if (isMadeSo(reader, guard)) return true;
  const { functions, wrappers, unread } = unwrapHandlers(reader.solver, guard);
  const bodies = [...functions, ...wrappers];
  const own = bodies.length === 0 ? [nameAtNode(guard.file, guard.node)] : [];
  return [...own, ...unread].some((name) => reader.isChainName(name)) || bodies.some((each) => reader.isIn(each));
}

/** True for what a package of the control gives, by a call or as it is. */
function isMadeSo(reader: ControlReader, { file, node }: Guard): boolean {
  const { kind, ref = -1 } = file.nodes[node] ?? {};
  const { module = '', name = '' } = (kind === 'import' ? file.imports[ref] : undefined) ?? {};
  if (kind === 'import') return reader.isImport({ module, chain: [name] });
  return kind === 'call' && reader.isCall({ file, call: ref });
}

/** True for something of the project's own that nobody has read: it may be anything. */
function isUnseen(solver: Solver, guard: Guard): boolean {
  const { file, node } = guard;
  return solver.origins(file, node, []).some(({ kind, state }) => {
    const { kind: made, ref = -1 } = state.file.nodes[state.node] ?? {};
    if (made === 'import') return (state.file.imports[ref]?.module ?? '').startsWith('.');
    return kind === 'cut' || kind === 'parameter';
  });
}

/** True for a file that has the control anywhere, or hands it on: `export { auth as middleware } from '../auth'`. */
function isInFile(reader: ControlReader, file: FileFacts): boolean {
  if (
    file.exports.some(({ from }) => from && (reader.isChainName(from.name) || reader.isImport({ module: from.module, chain: [from.name] })))
  )
    return true;
  const calls = file.functions.flatMap((_, scope) => callsIn(file, scope)).map((call): CallRef => ({ file, call }));
  return calls.some((call) => reader.isCall(call)) || [...scopesIn(file, 0)].some((id) => reader.isIn({ file, id }));
}
