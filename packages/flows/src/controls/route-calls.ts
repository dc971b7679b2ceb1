import { type Framework, memoize, type RouteCall } from '@phitrace/core';
import type { CallFacts, FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { receiverName } from '../graph/receiver-name.js';
import { isPartOf } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import type { Guard, Route } from './route.js';
import { identitiesOf, nameAtNode, nodesAt, unwrapHandlers } from './route-values.js';

/** Routers in one another. */
const MAX_MOUNTS = 8;

/** A call that adds to a router: a route, or what runs before its routes. */
interface Added {
  readonly ref: CallRef;
  readonly call: CallFacts;
  readonly framework: Framework;
  readonly form: RouteCall;
  readonly path: string | undefined;
  /** Where the router was made; none where that isn't seen. */
  readonly routers: readonly string[];
}

/** The routes that calls add: `router.get('/patients', guard, list)`. */
export function routesOfCalls(solver: Solver, files: readonly FileFacts[], frameworks: readonly Framework[]): Route[] {
  const added = files.flatMap((file) => file.calls.flatMap((call, id) => findAdded(solver, { file, call: id }, call, frameworks) ?? []));
  const guards = added.filter(({ form }) => form.adds === 'guard').map((each) => ({ ...each, mounts: mountsOf(solver, each) }));
  return added.filter(({ form }) => form.adds === 'route').flatMap((route) => toRoute(solver, route, guards));
}

interface Mounting extends Added {
  /** Where the values that it is given were made. */
  readonly mounts: readonly string[];
}

function mountsOf(solver: Solver, { ref: { file }, call, framework: { mountedBy } }: Added): string[] {
  return call.args.flatMap(({ node }) => {
    const { kind, ref = -1 } = file.nodes[node] ?? {};
    const { member = '', receiver } = (kind === 'call' ? file.calls[ref] : undefined) ?? {};
    return identitiesOf(solver, { file, node: receiver !== undefined && mountedBy.includes(member) ? receiver : node });
  });
}

function findAdded(solver: Solver, ref: CallRef, call: CallFacts, frameworks: readonly Framework[]): Added | undefined {
  for (const framework of frameworks)
    for (const form of framework.calls) {
      if (!form.members.includes(call.member) || !isOfFramework(solver, ref, call, framework, form)) continue;
      const path = pathOf(solver, ref, call, form);
      return { ref, call, framework, form, path, routers: routersOf(solver, ref, call) };
    }
  return undefined;
}

function isOfFramework(solver: Solver, ref: CallRef, call: CallFacts, { packages }: Framework, form: RouteCall): boolean {
  const { places, functions } = solver.targetsOf(ref);
  if (places.some(({ module }) => isPartOf(module, packages))) return true;
  const isUnknown = functions.length === 0 && places.every(({ module }) => module === 'global');
  return isUnknown && isNamedSo(ref.file, call, form);
}

/** True for a receiver of which only the name is known, with arguments as such a call has. */
function isNamedSo({ nodes }: FileFacts, call: CallFacts, { named, adds }: RouteCall): boolean {
  if (call.receiver === undefined || !named.includes(receiverName(call))) return false;
  const { value } = nodes[call.args[0]?.node ?? -1] ?? {};
  return adds === 'guard' || (typeof value === 'string' && value.startsWith('/') && call.args.length > 1);
}

function pathOf(solver: Solver, { file }: CallRef, { args }: CallFacts, { pathKeys }: RouteCall): string | undefined {
  const [first] = args;
  const { value } = file.nodes[first?.node ?? -1] ?? {};
  if (typeof value === 'string') return /^[/*]/.test(value) ? value : undefined;
  const keyed = first ? pathKeys.flatMap((key) => nodesAt(solver, { file, node: first.node }, [key])) : [];
  const written = keyed.map((each) => each.file.nodes[each.node]?.value).find((each) => typeof each === 'string');
  return written;
}

function routersOf(solver: Solver, { file }: CallRef, { receiver }: CallFacts): string[] {
  return receiver === undefined ? [] : identitiesOf(solver, { file, node: receiver });
}

function toRoute(solver: Solver, added: Added, mountings: readonly Mounting[]): Route[] {
  const { ref, call, framework, form, path } = added;
  const { file } = ref;
  const values = call.args
    .filter((argument) => typeof file.nodes[argument.node]?.value !== 'string')
    .map(({ node }): Guard => ({ file, node }));
  const last = values.at(-1);
  if (!last) return [];
  const keyed = form.handlerKeys.flatMap((key) => values.flatMap((value) => nodesAt(solver, value, key.split('.'))));
  const answering = keyed.length > 0 ? keyed : [last];
  const guards = [
    ...values.filter((value) => value !== last || keyed.length > 0),
    ...form.guardKeys.flatMap((key) => values.flatMap((value) => nodesAt(solver, value, key.split('.')))),
  ];
  const around = mountingsOf(added, mountings);
  const makers = chainMakersOf(solver, ref);
  const chain = [...guards, ...around.flatMap(guardsOf), ...makers];
  return answering.flatMap((value) => {
    const { functions, names, wrappers, unread } = unwrapHandlers(solver, value);
    if (functions.length === 0) return [];
    const name = toName(call.member, path, keyed.length > 0 && path === undefined ? nameAt(value) : '');
    const own = {
      names: [...names, nameAtNode(value.file, value.node), call.text],
      // What a procedure is made of says more than its name.
      unread: makers.length > 0 ? unread : [...unread, call.text],
      handlers: functions,
      decorators: [],
      before: [],
      wrappers,
    };
    return [{ file, span: keyed.length > 1 ? spanOf(value) : call, framework, name, guards: chain, ...own }];
  });
}

function spanOf({ file, node }: Guard) {
  const { start = 0, end = 0 } = file.nodes[node] ?? {};
  return { start, end };
}

function nameAt({ file, node }: Guard): string {
  return file.nodes[node]?.name ?? '';
}

function toName(member: string, path: string | undefined, handler: string): string {
  const written = path !== undefined && /^[\w/:.*{}[\]()-]{0,60}$/.test(path) ? path : '';
  return `${written === '' && handler !== '' ? '' : member.toUpperCase()} ${written}${handler}`.trim();
}

/** What is given to a call that adds what runs before. */
function guardsOf({ ref, call }: Mounting): Guard[] {
  return call.args.map(({ node }) => ({ file: ref.file, node }));
}

/** The calls that add something before a route: to its router, and to those that it is mounted in. */
function mountingsOf(route: Added, mountings: readonly Mounting[]): Mounting[] {
  // A router that nobody is seen to make may be any.
  if (route.routers.length === 0) return mountings.filter(({ framework }) => framework === route.framework);
  const found = new Set<Mounting>();
  let inner: readonly Added[] = [route];
  for (let depth = 0; depth < MAX_MOUNTS && inner.length > 0; depth++) {
    const before = inner.flatMap((each) =>
      mountings.filter((mounting) => isOfRouter(mounting.routers, each) && mayRunBefore(mounting, each)),
    );
    const mounts = inner.flatMap((each) => mountings.filter((mounting) => !found.has(mounting) && isOfRouter(mounting.mounts, each)));
    for (const each of [...before, ...mounts]) found.add(each);
    inner = mounts;
  }
  return [...found];
}

function isOfRouter(made: readonly string[], { routers }: Added): boolean {
  return made.some((each) => routers.includes(each));
}

/** False for what is added to the same router behind the route, or for another address. */
function mayRunBefore(mounting: Added, route: Added): boolean {
  const { path } = mounting;
  const isElsewhere = path !== undefined && route.path !== undefined && path !== '*' && path !== '/*' && !isBelow(route.path, path);
  const isBehind =
    mounting.ref.file === route.ref.file && mounting.call.scope === route.call.scope && mounting.call.start > route.call.start;
  return !isElsewhere && !isBehind;
}

function isBelow(path: string, prefix: string): boolean {
  const [start = ''] = prefix.split(/[:*]/);
  return path.startsWith(start.replace(/\/$/, ''));
}

/** What calls that made the receiver were given: `procedure.use(isSignedIn).query(…)`. */
function chainMakersOf(solver: Solver, ref: CallRef): Guard[] {
  const makers = solver.targetsOf(ref).places.flatMap(({ madeBy }) => madeBy);
  const distinct = new Map(makers.map((maker) => [`${maker.file.path}:${maker.call}`, maker]));
  return [...distinct.values()].flatMap(({ file, call }) => (file.calls[call]?.args ?? []).map(({ node }) => ({ file, node })));
}

const inUse = new WeakMap<readonly FileFacts[], readonly string[]>();

/** The frameworks whose packages a project imports. */
export function frameworksInUse(files: readonly FileFacts[], frameworks: readonly Framework[]): readonly Framework[] {
  const modules = memoize(inUse, files, () => [...new Set(files.flatMap(({ imports }) => imports.map(({ module }) => module)))]);
  return frameworks.filter(({ packages }) => modules.some((module) => isPartOf(module, packages)));
}
