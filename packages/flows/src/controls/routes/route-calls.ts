import { type Framework, memoize, type RouteCall } from '@phitrace/core';
import type { CallFacts, FileFacts, Handed } from '../../graph/graph.js';
import type { CallRef } from '../../graph/program.js';
import { receiverName } from '../../graph/receiver-name.js';
import { isPartOf } from '../../models/model-index.js';
import type { Solver } from '../../query/query.js';
import type { Guard, Route, RouteQuestion } from './route.js';
import { isAnyOf, mountedAt, routersOf, type Routers } from './route-routers.js';
import { toRoutePath } from './route-files.js';
import { lineOf } from '../../graph/line-of.js';
import { parameterBehind } from '../../graph/parameter-behind.js';
import { nameAtNode, nodesAtKeys, unwrapHandlers } from './route-values.js';

/** Routers in one another. */
const MAX_MOUNTS = 8;

/** A call that adds to a router: a route, or what runs before its routes. */
interface Added {
  readonly ref: CallRef;
  readonly call: CallFacts;
  readonly framework: Framework;
  readonly form: RouteCall;
  readonly path: string | undefined;
  readonly routers: Routers;
}

/** The routes that calls add: `router.get('/patients', guard, list)`. */
export function routesOfCalls({ solver, files, frameworks, faults }: RouteQuestion): Route[] {
  const added = faults.findIn(files, (file) =>
    file.calls.flatMap((call, id) => findAdded(solver, { file, call: id }, call, frameworks) ?? []),
  );
  const guards = added
    .filter(({ form }) => form.adds === 'guard')
    .map((each) => ({
      ...each,
      mounts: faults.attempt(each.ref.file.path, () => mountsOf(solver, each), []),
    }));
  const routes = added.filter(({ form }) => form.adds === 'route');
  return routes.flatMap((route) => faults.attempt(route.ref.file.path, () => toRoutes(solver, route, guards), []));
}

/** What is added around a route, and the routers on the way to it that it is given. */
interface Around extends Mounting {
  readonly inner: readonly Routers[];
}

interface Mounting extends Added {
  /** The routers that it is given, by the argument. */
  readonly mounts: readonly (readonly string[])[];
}

function mountsOf(solver: Solver, { ref: { file }, call, framework, form }: Added): string[][] {
  return call.args.map(({ node }) => mountedAt(solver, { file, node }, framework, form));
}

function findAdded(solver: Solver, ref: CallRef, call: CallFacts, frameworks: readonly Framework[]): Added | undefined {
  for (const framework of frameworks)
    for (const form of framework.calls) {
      if (!form.members.includes(call.member) || !isOfFramework(solver, ref, call, framework, form)) continue;
      const path = pathOf(solver, ref, call, form);
      return { ref, call, framework, form, path, routers: routersOf(solver, ref.file, call, form) };
    }
  return undefined;
}

function isOfFramework(solver: Solver, ref: CallRef, call: CallFacts, framework: Framework, form: RouteCall): boolean {
  const { packages, globals } = framework;
  if (globals.includes(call.text)) return true;
  const { places, functions } = solver.targetsOf(ref);
  if (places.some(({ module }) => isPartOf(module, packages)) || isPluginOf(ref.file, call, packages, form)) return true;
  if (isHandedRouter(solver, ref.file, call, framework)) return true;
  const isUnknown = functions.length === 0 && places.every(({ module }) => module === 'global');
  return isUnknown && isNamedSo(ref.file, call, form);
}

/** True where a server of another package is given what mounts a router: `server.register(fastifyConnectPlugin, { routes })`. */
function isPluginOf({ nodes, imports }: FileFacts, { args }: CallFacts, packages: readonly string[], { mountKeys }: RouteCall): boolean {
  return (
    mountKeys.length > 0 &&
    args.some(({ node }) => {
      const { kind, ref = -1 } = nodes[node] ?? {};
      return kind === 'import' && isPartOf(imports[ref]?.module ?? '', packages);
    })
  );
}

/** True for a receiver that the framework hands to a function: `app.register(async (scope) => { scope.get(…); })`. */
function isHandedRouter(solver: Solver, file: FileFacts, { receiver = -1 }: CallFacts, framework: Framework): boolean {
  const handed = whereHanded(file, receiver);
  const outer = file.calls[handed?.call ?? -1];
  if (!handed || !outer) return false;
  const [key] = handed.keys;
  const form = framework.calls.find(
    ({ members, encloses, mountKeys }) => members.includes(outer.member) && (key === undefined ? encloses : mountKeys.includes(key)),
  );
  return form !== undefined && isOfFramework(solver, { file, call: handed.call }, outer, framework, form);
}

/** Where the function is handed over whose first parameter stands at a node. */
function whereHanded(file: FileFacts, node: number): Handed | undefined {
  const { parameter = -1, keys = [] } = parameterBehind(file, node) ?? {};
  const { params = [], argumentOf } = file.functions[file.nodes[parameter]?.ref ?? -1] ?? {};
  return keys.length === 0 && params[0] === parameter ? argumentOf : undefined;
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
  return first && pathIn(solver, { file, node: first.node }, { pathKeys });
}

/** The address that an object says. */
function pathIn(solver: Solver, value: Guard, { pathKeys }: Pick<RouteCall, 'pathKeys'>): string | undefined {
  const keyed = nodesAtKeys(solver, value, pathKeys);
  return keyed.map(({ file, node }) => file.nodes[node]?.value).find((each) => typeof each === 'string');
}

/** The routes of a call: one, or one for each of the objects that it is given. */
function toRoutes(solver: Solver, added: Added, mountings: readonly Mounting[]): Route[] {
  const { ref, call, form } = added;
  const { file } = ref;
  const values = call.args
    .filter((argument) => typeof file.nodes[argument.node]?.value !== 'string')
    .map(({ node }): Guard => ({ file, node }));
  const entries = values.flatMap((value) => (hasHandler(solver, value, form) ? [] : entriesOf(solver, value, form)));
  if (entries.length === 0) return toRoute(solver, added, mountings, values);
  return entries.flatMap((entry) => {
    const route = toRoute(solver, { ...added, path: pathIn(solver, entry, form) }, mountings, [entry]);
    return route.map((each) => ({ ...each, ...(entry.file === file && { span: spanOf(entry) }) }));
  });
}

function hasHandler(solver: Solver, value: Guard, { handlerKeys }: RouteCall): boolean {
  return nodesAtKeys(solver, value, handlerKeys).length > 0;
}

function entriesOf(solver: Solver, value: Guard, form: RouteCall): Guard[] {
  return nodesAtKeys(solver, value, form.entriesAt).filter((entry) => isFunction(entry) || hasHandler(solver, entry, form));
}

function isFunction({ file, node }: Guard): boolean {
  return file.nodes[node]?.kind === 'function';
}

function toRoute(solver: Solver, added: Added, mountings: readonly Mounting[], values: readonly Guard[]): Route[] {
  const { ref, call, framework, form, path } = added;
  const { file } = ref;
  const keyedGuards = values.map((value) => nodesAtKeys(solver, value, form.guardKeys));
  const last = lastAnswering(solver, values, keyedGuards);
  if (!last) return [];
  const isGuard = ({ file: home, node }: Guard) =>
    keyedGuards.some((each) => each.some((guard) => guard.file === home && guard.node === node));
  const keyed = values.flatMap((value) => nodesAtKeys(solver, value, form.handlerKeys)).filter((value) => !isGuard(value));
  const answering = keyed.length > 0 ? keyed : [last];
  const guards = [...values.filter((value) => value !== last || keyed.length > 0), ...keyedGuards.flat()];
  const around = mountingsOf(added, mountings);
  const makers = chainMakersOf(solver, ref, form);
  const isGuarded = values.some((value) => isGuardedBy(solver, value, form)) || around.some((each) => isGuardedAround(solver, each));
  const chain = [...guards, ...around.flatMap((each) => guardsOf(solver, each)), ...makers];
  return answering.flatMap((value) => {
    const { functions, names, wrappers, unread } = unwrapHandlers(solver, value);
    if (functions.length === 0) return [];
    const name = toName(call.member, path ?? addressOf(added), keyed.length > 0 && path === undefined ? nameAt(value) : '');
    const own = {
      names: [...names, nameAtNode(value.file, value.node), call.text],
      // What a procedure is made of says more than its name.
      unread: makers.length > 0 ? unread : [...unread, call.text],
      handlers: functions,
      decorators: [],
      before: [],
      wrappers,
    };
    return [
      {
        file,
        span: keyed.length > 1 ? spanOf(value) : spanOfCall(ref, call),
        framework,
        name,
        guards: chain,
        ...own,
        ...(isGuarded && { isGuarded }),
      },
    ];
  });
}

/** The last of the values that is a function and holds no guards; options may stand behind it. */
function lastAnswering(solver: Solver, values: readonly Guard[], guards: readonly (readonly Guard[])[]): Guard | undefined {
  const plain = values.filter((_, i) => guards[i]?.length === 0);
  return plain.findLast((value) => unwrapHandlers(solver, value).functions.length > 0) ?? plain.at(-1) ?? values.at(-1);
}

/** The same for what is said for all routes of a router: `app.guard({ auth: true })`. */
function isGuardedAround(solver: Solver, { ref: { file }, call, form }: Added): boolean {
  return form.turnsAway || call.args.some(({ node }) => isGuardedBy(solver, { file, node }, form));
}

/** True for an object that has the framework turn people away: `{ authLevel: 'function' }`. */
function isGuardedBy(solver: Solver, value: Guard, { guardedBy, guardedUnless }: RouteCall): boolean {
  const isSet = (key: string, isMeant: (isSaid: (said: readonly unknown[]) => boolean) => boolean) =>
    nodesAtKeys(solver, value, [key]).some(({ file, node }) => isMeant((said) => said.includes(file.nodes[node]?.value)));
  return (
    Object.entries(guardedBy).some(([key, said]) => isSet(key, (isSaid) => isSaid(said))) ||
    Object.entries(guardedUnless).some(([key, said]) => isSet(key, (isSaid) => !isSaid(said)))
  );
}

/** The address that the place of its file gives a route. */
function addressOf({ ref, form }: Added): string | undefined {
  return form.isNamedByFile ? toRoutePath(ref.file.path) : undefined;
}

/** Of a chain of calls that takes several lines, the part that adds the route. */
function spanOfCall({ file }: CallRef, { start, end, callee, member }: CallFacts) {
  const at = (file.nodes[callee]?.end ?? start) - member.length;
  return { start: at > start && lineOf(file, at) !== lineOf(file, start) ? at : start, end };
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

/** What is given to a call that adds what runs before, but for the routers in it. */
function guardsOf(solver: Solver, { ref: { file }, call, form, mounts, inner }: Around): Guard[] {
  return call.args.flatMap(({ node }, i) => {
    const value = { file, node };
    const isForOthers = form.encloses && isBareFunction(solver, value);
    const isRouter = inner.some((router) => isAnyOf(mounts[i] ?? [], router));
    return [...(isRouter || isForOthers ? [] : [value]), ...nodesAtKeys(solver, value, form.guardKeys)];
  });
}

/** True for a function that nothing wraps. */
function isBareFunction(solver: Solver, value: Guard): boolean {
  const { functions, names } = unwrapHandlers(solver, value);
  return functions.length > 0 && names.length === 0;
}

/** The calls that add something before a route: to its router, and to those that it is mounted in. */
function mountingsOf(route: Added, mountings: readonly Mounting[]): Around[] {
  const found = new Map<Mounting, Around>();
  let inner: readonly Added[] = [route];
  for (let depth = 0; depth < MAX_MOUNTS && inner.length > 0; depth++) {
    const routers = inner.map((each) => each.routers);
    const before = inner.flatMap((each) =>
      mountings.filter((mounting) => isAnyOf(mounting.routers.made, each.routers) && mayRunBefore(mounting, each)),
    );
    const mounts = mountings.filter((mounting) => !found.has(mounting) && routers.some((each) => isAnyOf(mounting.mounts.flat(), each)));
    // A router that nobody is seen to make or mount may be any.
    if (depth === 0 && mounts.length === 0 && route.routers.isGiven)
      return mountings.filter(({ framework }) => framework === route.framework).map((each) => ({ ...each, inner: [] }));
    for (const each of [...before, ...mounts]) found.set(each, { ...each, inner: routers });
    inner = mounts;
  }
  return [...found.values()];
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
function chainMakersOf(solver: Solver, ref: CallRef, { guardKeys }: RouteCall): Guard[] {
  const makers = solver.targetsOf(ref).places.flatMap(({ madeBy }) => madeBy);
  const distinct = new Map(makers.map((maker) => [`${maker.file.path}:${maker.call}`, maker]));
  const given = [...distinct.values()].flatMap(({ file, call }) => (file.calls[call]?.args ?? []).map(({ node }) => ({ file, node })));
  return given.flatMap((value) => [value, ...nodesAtKeys(solver, value, guardKeys)]);
}

const inUse = new WeakMap<readonly FileFacts[], readonly string[]>();

/** The frameworks whose packages a project imports, or whose functions it calls without an import. */
export function frameworksInUse(files: readonly FileFacts[], frameworks: readonly Framework[]): readonly Framework[] {
  const modules = memoize(inUse, files, () => [...new Set(files.flatMap(({ imports }) => imports.map(({ module }) => module)))]);
  const isCalled = (names: readonly string[]) =>
    names.length > 0 && files.some(({ calls }) => calls.some(({ text }) => names.includes(text)));
  const isUsed = ({ packages, globals }: Framework) => modules.some((module) => isPartOf(module, packages)) || isCalled(globals);
  return frameworks.filter((framework) => isUsed(framework) || framework.packages.length + framework.globals.length === 0);
}
