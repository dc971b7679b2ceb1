import { type HandOver, memoize } from '@phitrace/core';
import { callsIn } from '../graph/calls-in.js';
import type { CallFacts, FileFacts } from '../graph/graph.js';
import { parameterBehind } from '../graph/parameter-behind.js';
import type { LinkedProject } from '../graph/program.js';
import type { ModelIndex } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { nodeOf, type Origin, type State } from '../query/state.js';

/** Values put under one name: more are too many to tell which is read. */
const MAX_VALUES = 4;

interface NamedValue {
  readonly file: FileFacts;
  readonly node: number;
}

/** Values by the name under which they can be read. */
type Names = Map<string, NamedValue[]>;

/**
 * What the project put under a name on an object that its framework hands around: `app.decorate('mailer', mailer)` is what
 * `app.mailer` is elsewhere, `context.set('monitor', monitor)` what `context.get('monitor')` gives. Asked where a callee is read of
 * something that nothing else is known of.
 */
export function handedOver(solver: Solver, { kind, state }: Origin): readonly Origin[] {
  if (kind !== 'parameter' && kind !== 'external') return [];
  const { properties, entries } = memoize(known, solver.project, () => collect(solver.project, solver.models));
  const read = nameRead(solver.models, state);
  if (read !== undefined) return valuesOf(solver, entries.get(read), state.path);
  // `request.server.mailer.send`: the name is the first or the second of what is read.
  const index = state.path.slice(0, 2).findIndex((key) => properties.has(key));
  return index < 0 ? [] : valuesOf(solver, properties.get(state.path[index] ?? ''), state.path.slice(index + 1));
}

function valuesOf(solver: Solver, found: readonly NamedValue[] = [], path: readonly string[]): readonly Origin[] {
  return found.length > MAX_VALUES ? [] : found.flatMap(({ file, node }) => solver.origins(file, node, path));
}

/** The name that a call reads: `context.get('monitor')`. */
function nameRead(models: ModelIndex, state: State): string | undefined {
  const { kind, ref = -1 } = nodeOf(state);
  const call = kind === 'call' ? state.file.calls[ref] : undefined;
  const isReader = call && models.handOvers.some(({ reads }) => reads.includes(call.member));
  return isReader ? textOf(state.file, call, 0) : undefined;
}

const known = new WeakMap<LinkedProject, { readonly properties: Names; readonly entries: Names }>();

function collect(project: LinkedProject, models: ModelIndex) {
  const properties: Names = new Map();
  const entries: Names = new Map();
  for (const file of project.all.filter(({ path }) => !models.isTestPath(path)))
    for (const handOver of models.handOvers)
      for (const [name, node] of namedIn(file, handOver, models)) {
        const names = handOver.reads.length > 0 ? entries : properties;
        addValue(
          memoize(names, `${handOver.prefix}${name}`, () => []),
          { file, node },
        );
      }
  return { properties, entries };
}

/** Frameworks that are told alike find the same. */
function addValue(values: NamedValue[], value: NamedValue): void {
  if (!values.some(({ file, node }) => file === value.file && node === value.node)) values.push(value);
}

function namedIn(file: FileFacts, handOver: HandOver, models: ModelIndex): [string, number][] {
  // What stands around a member that the framework has is no member of the project's own.
  const written = writtenIn(file, handOver).filter(([name]) => !models.answerers.has(name));
  return [...givenIn(file, handOver), ...listedIn(file, handOver), ...returnedIn(file, handOver), ...written];
}

/** The functions that a function writes on what it is given, before what comes next: `(request, response, next) => { response.respond = …; next(); }`. */
function writtenIn(file: FileFacts, { written }: HandOver): [string, number][] {
  if (!written || file.stores.size === 0) return [];
  const given = new Set(file.functions.flatMap(({ params }, id) => (callsNext(file, id) ? params.slice(0, -1) : [])));
  return [...file.stores].flatMap(([name, stores]) =>
    stores.flatMap(({ object, value }): [string, number][] => {
      const { parameter = -1, keys = [] } = parameterBehind(file, object) ?? {};
      return given.has(parameter) && keys.length === 0 && file.nodes[value]?.kind === 'function' ? [[name, value]] : [];
    }),
  );
}

/** True for a function that calls the last of its parameters without giving it anything. */
function callsNext(file: FileFacts, id: number): boolean {
  const next = file.functions[id]?.params.slice(1).at(-1);
  return (
    next !== undefined &&
    callsIn(file, id).some((call) => {
      const { callee = -1, args = [] } = file.calls[call] ?? {};
      return args.length === 0 && parameterBehind(file, callee)?.parameter === next;
    })
  );
}

/** What calls put under a name that is written down: `app.decorate('mailer', mailer)`. */
function givenIn(file: FileFacts, { members }: HandOver): [string, number][] {
  return file.calls.flatMap((call): [string, number][] => {
    const name = call.receiver !== undefined && members.includes(call.member) ? textOf(file, call, 0) : undefined;
    const value = call.args[1]?.node;
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
}

/** What an object lists under a key: `{ provide: { capture } }`. */
function listedIn({ nodes }: FileFacts, { keys }: HandOver): [string, number][] {
  if (keys.length === 0) return [];
  return nodes.flatMap(({ kind, edges }) => {
    const lists = kind === 'object' ? edges.filter(({ keys: [key = ''] = [] }) => keys.includes(key)) : [];
    return lists.flatMap(({ from }) => (nodes[from]?.kind === 'object' ? (nodes[from].edges ?? []) : [])).flatMap(toNamed);
  });
}

/** What the object holds that a function returns: `createContext() { return { audit } }`. */
function returnedIn({ functions, nodes }: FileFacts, { functions: makers }: HandOver): [string, number][] {
  if (makers.length === 0) return [];
  const returned = functions.filter(({ name }) => makers.includes(name)).flatMap(({ returns }) => returns);
  return returned.flatMap((id) => {
    const { kind, edges: [edge] = [] } = nodes[id] ?? {};
    // The declared type of the result stands on a copy of it.
    const object = kind === 'copy' && edge ? nodes[edge.from] : nodes[id];
    return object?.kind === 'object' ? object.edges.flatMap(toNamed) : [];
  });
}

function toNamed({ keys: [key] = [], from }: { readonly keys?: readonly string[]; readonly from: number }): [string, number][] {
  return key === undefined ? [] : [[key, from]];
}

function textOf({ nodes }: FileFacts, { args }: CallFacts, index: number): string | undefined {
  const value = nodes[args[index]?.node ?? -1]?.value;
  return typeof value === 'string' ? value : undefined;
}
