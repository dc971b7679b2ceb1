import { isIndex, memoize } from '@phitrace/core';
import type { FileFacts, WrittenType } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { CalleeStart } from './callee-start.js';
import { heirsOf, lineageOf, memberFunctions } from './classes.js';
import { handedOver } from './handed-over.js';
import { askedFor } from './injected-instances.js';
import { isWrapping } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import type { CalledFunction, CalledPlace, CallTargets, ClassRef, MakerCall } from './targets.js';

/** Names of a chain behind the export. */
const MAX_CHAIN = 12;
/** Calls that made a receiver, told apart: `builder.a().b().c()` … */
const MAX_MAKERS = 12;

/** Resolves calls by asking where their callee comes from. Their targets are sets: branches that meet bring no target twice. */
export function resolveCallee(solver: Solver, file: FileFacts, start: CalleeStart): CallTargets {
  const targets = new TargetSet(solver.limits.placesPerCall);
  for (const origin of solver.calleeOrigins(file, start)) {
    addTarget(solver, targets, origin);
    for (const handed of handedOver(solver, origin)) addTarget(solver, targets, handed);
  }
  return targets.toTargets();
}

/** What a call may call, each target once. */
class TargetSet {
  private readonly functions = new Map<FileFacts, Map<number, CalledFunction>>();
  private readonly binds = new Map<FileFacts, Set<number>>();
  private readonly classes = new Map<FileFacts, Set<number>>();
  private readonly parameters = new Map<FileFacts, Set<number>>();
  private readonly places = new Map<string, CalledPlace>();

  /** @param maxPlaces places in packages that are told apart at one call */
  constructor(private readonly maxPlaces: number) {}

  addFunction({ file, id }: FunctionRef, held = false, bound = 0): void {
    const ids = memoize(this.functions, file, () => new Map<number, CalledFunction>());
    const known = ids.get(id);
    ids.set(id, { file, id, held: held && (known?.held ?? true), bound: Math.min(bound, known?.bound ?? bound) });
  }

  addBinding(file: FileFacts, id: number): void {
    memoize(this.binds, file, () => new Set<number>()).add(id);
  }

  addClass(file: FileFacts, id: number): void {
    memoize(this.classes, file, () => new Set<number>()).add(id);
  }

  addParameter(file: FileFacts, node: number): void {
    memoize(this.parameters, file, () => new Set<number>()).add(node);
  }

  isFull(): boolean {
    return this.places.size >= this.maxPlaces;
  }

  addPlace(place: CalledPlace): void {
    const [maker] = place.madeBy;
    const through = place.through?.map(({ file, call }) => `${file.path}:${call}`) ?? [];
    const key = [place.module, ...place.chain, maker?.file.path, maker?.call, maker?.stack?.id, ...through].join('\0');
    if (!this.isFull() && !this.places.has(key)) this.places.set(key, place);
  }

  toTargets(): CallTargets {
    return {
      functions: [...this.functions.values()].flatMap((ids) => [...ids.values()]),
      binds: pairsOf(this.binds).map(([file, id]) => ({ file, id })),
      classes: pairsOf(this.classes).map(([file, classId]) => ({ file, classId })),
      places: [...this.places.values()],
      parameters: pairsOf(this.parameters).map(([file, node]) => ({ file, node })),
    };
  }
}

function pairsOf(byFile: ReadonlyMap<FileFacts, ReadonlySet<number>>): [FileFacts, number][] {
  return [...byFile].flatMap(([file, ids]) => [...ids].map((id): [FileFacts, number] => [file, id]));
}

function addTarget(solver: Solver, targets: TargetSet, origin: Origin): void {
  const { state, kind } = origin;
  const { file } = state;
  const node = nodeOf(state);
  if (kind === 'function') addFunction(targets, state);
  else if (kind === 'class' && node.kind === 'class') targets.addClass(file, node.ref ?? -1);
  else if (kind === 'parameter') targets.addParameter(file, state.node);
  if (['parameter', 'external', 'module'].includes(kind)) for (const method of declaredMethods(solver, origin)) targets.addFunction(method);
  if (targets.isFull()) return;
  addPlaces(solver, targets, state, placesOf(solver, origin));
}

function addPlaces(solver: Solver, targets: TargetSet, state: State, places: readonly CalledPlace[]): void {
  if (places.length === 0) return;
  const through = wrappersOn(solver, state);
  for (const place of places) targets.addPlace(withWrappers(place, through));
}

/** The calls on the way of a receiver that wrapped it. */
function wrappersOn(solver: Solver, end: State): CallRef[] {
  return [...chainOf(end)].flatMap((state) => {
    const { kind, ref } = nodeOf(state);
    const at = kind === 'call' && ref !== undefined ? { file: state.file, call: ref } : undefined;
    return at && solver.rowsOf(at).find(isWrapping)?.row.alsoTo !== undefined ? [at] : [];
  });
}

function withWrappers(place: CalledPlace, wrappers: readonly CallRef[]): CalledPlace {
  const through = [...wrappers, ...(place.through ?? [])];
  return through.length > 0 ? { ...place, through } : place;
}

function addFunction(targets: TargetSet, state: State): void {
  const { file, path } = state;
  const id = nodeOf(state).ref ?? -1;
  if (path[0] === 'bind') targets.addBinding(file, id);
  else if (isCalledItself(state)) targets.addFunction({ file, id }, isHeld(state), boundBefore(state));
}

/** How many arguments calls of `bind` gave a function on its way. */
function boundBefore(end: State): number {
  let count = 0;
  for (const state of chainOf(end)) {
    const { kind, ref = -1 } = nodeOf(state);
    const call = kind === 'call' ? state.file.calls[ref] : undefined;
    if (call?.member === 'bind' && state.path.length === 0) count += Math.max(0, call.args.length - 1);
  }
  return count;
}

/** `f.call` and `f.apply` call `f`; other properties of a function are not known. */
function isCalledItself({ path: [key] }: State): boolean {
  return key === undefined || ['call', 'apply'].includes(key);
}

/** True for a value that came through a parameter. */
function isHeld(end: State): boolean {
  for (const state of chainOf(end)) if (nodeOf(state).kind === 'parameter') return true;
  return false;
}

/** Methods of the project's classes that the declared type of a receiver names: the class, or what implements the interface. */
function declaredMethods(solver: Solver, origin: Origin): FunctionRef[] {
  for (const state of chainOf(origin.state)) {
    const node = nodeOf(state);
    const type = node.type ?? memberType(state) ?? askedType(solver, state);
    const typed = type ? methodsBelow(solver, state.file, type, node.kind === 'this' ? state.path.slice(1) : state.path) : [];
    if (typed.length > 0) return typed;
  }
  return [];
}

/** The methods at a path of a value of a type: of the elements of a list (`visits[0].label()`), or of the value itself. */
function methodsBelow(solver: Solver, file: FileFacts, type: WrittenType, [key, ...rest]: readonly string[]): FunctionRef[] {
  if (key === undefined) return [];
  if (type.kind === 'array' && isIndex(key)) return methodsBelow(solver, file, type.element, rest);
  return namesOfType(type).flatMap((name) => methodsOf(solver, file, name, key));
}

/** The type argument of a call that hands out instances: `container.get<Mailer>(TOKENS.mailer)`. */
function askedType(solver: Solver, state: State): WrittenType | undefined {
  const { kind, ref } = nodeOf(state);
  return kind === 'call' && ref !== undefined ? askedFor(solver, { file: state.file, call: ref })?.type : undefined;
}

function namesOfType(type: WrittenType): string[] {
  if (type.kind === 'union') return type.parts.flatMap(namesOfType);
  return type.kind === 'reference' ? [type.name] : [];
}

function methodsOf(solver: Solver, file: FileFacts, typeName: string, method: string): FunctionRef[] {
  const target = solver.project.typeTarget(file, typeName);
  if (target?.kind !== 'declared' || !['interface', 'class'].includes(target.declaration.kind)) return [];
  const own = target.file.classes.findIndex((facts) => facts.name === target.declaration.name);
  const roots = own >= 0 ? [{ file: target.file, classId: own }] : solver.project.classesOf(target.declaration.name);
  return roots.flatMap((ref) => memberFunctions(solver, ref, method, heirsOf(solver, ref)));
}

/** The places in packages that an origin stands for. */
export function placesOf(solver: Solver, origin: Origin): CalledPlace[] {
  const { state } = origin;
  const node = nodeOf(state);
  if (node.kind === 'import') return importPlace(solver, state);
  if (node.kind === 'global') return globalPlaces(solver, state);
  if (node.kind === 'call') return madePlaces(solver, state, node.ref ?? -1);
  if (node.kind === 'super') return superPlaces(solver, state);
  return declaredPlaces(solver, state);
}

/** What is written down of a value says its place: its type, its class, the call that hands it to a callback. */
function declaredPlaces(solver: Solver, state: State): CalledPlace[] {
  const { file, path } = state;
  const { kind, ref, type = memberType(state) } = nodeOf(state);
  const typed = type ? typedPlaces(solver, file, type, path) : [];
  if (typed.length > 0) return typed;
  if (kind === 'this') return inheritedPlaces(solver, { file, classId: ref ?? -1 }, path);
  return kind === 'parameter' ? callbackPlaces(solver, state) : [];
}

/** The class of a package or of the runtime that a class extends. */
function superPlaces(solver: Solver, { file, node, path }: State): CalledPlace[] {
  return placesAbove(solver, { file, classId: file.nodes[node]?.ref ?? -1 }, path);
}

/** The classes of packages or of the runtime that a class of the project is made of. */
export function placesExtended(solver: Solver, made: ClassRef): CalledPlace[] {
  return lineageOf(solver, made).flatMap((above) => placesAbove(solver, above, []));
}

function placesAbove(solver: Solver, { file, classId }: ClassRef, path: readonly string[]): CalledPlace[] {
  const { superNode } = file.classes[classId] ?? {};
  const parents = superNode === undefined ? [] : solver.origins(file, superNode, path);
  return parents.filter(({ kind }) => kind !== 'class').flatMap((parent) => placesOf(solver, parent));
}

/** `declare const client: S3Client` is a global of a package's type. */
function globalPlaces(solver: Solver, { file, node, path }: State): CalledPlace[] {
  const { name = '', type } = file.nodes[node] ?? {};
  const typed = type ? typedPlaces(solver, file, type, path) : [];
  return [globalPlace(solver, name, path), ...typed.filter(({ module }) => module !== 'global')];
}

/** What a call hands to its callback belongs to the package of the call: `withScope((scope) => scope.setTag(…))`. */
function callbackPlaces(solver: Solver, state: State): CalledPlace[] {
  const argumentOf = state.file.functions[nodeOf(state).ref ?? 0]?.argumentOf;
  return argumentOf ? madePlaces(solver, state, argumentOf.call) : [];
}

/** What comes out of an unknown call keeps the place of its callee: `pino().info` is `pino › default › info`. */
function madePlaces(solver: Solver, state: State, call: number): CalledPlace[] {
  const at: MakerCall = { file: state.file, call, stack: state.stack };
  const targets = solver.targetsOf(at);
  const made = (askedPlaces(solver, at) ?? targets.places).map((place) => ({
    module: place.module,
    chain: toChain(place.chain, state.path),
    madeBy: [at, ...place.madeBy].slice(0, MAX_MAKERS),
    ...(place.through && { through: place.through }),
  }));
  return [...made, ...targets.classes.flatMap((ref) => inheritedPlaces(solver, ref, state.path))];
}

/** What an object of a class of the project has from a package: members by their written types, and what its class inherits. */
function inheritedPlaces(solver: Solver, ref: ClassRef, path: readonly string[]): CalledPlace[] {
  const [member, ...rest] = path;
  // As a whole it is what the project makes of it.
  if (member === undefined) return [];
  for (const above of lineageOf(solver, ref)) {
    const type = above.file.classes[above.classId]?.memberTypes.get(member);
    const places = type ? typedPlaces(solver, above.file, type, rest) : placesAbove(solver, above, path);
    if (places.length > 0) return places;
  }
  return [];
}

/** Rows look at the export and at the last names: of a long chain, those are kept. */
function toChain(chain: readonly string[], path: readonly string[]): readonly string[] {
  const [exported = '', ...members] = [...chain, ...path];
  return [exported, ...members.slice(-MAX_CHAIN)];
}

/** The packages' classes that a call hands out instances of. */
function askedPlaces(solver: Solver, at: CallRef): CalledPlace[] | undefined {
  const asked = askedFor(solver, at);
  const typed = asked?.type ? typedPlaces(solver, at.file, asked.type, []) : [];
  return asked && [...asked.origins.flatMap((origin) => placesOf(solver, origin)), ...typed];
}

function memberType(state: State): WrittenType | undefined {
  const node = nodeOf(state);
  const owner = node.kind === 'this' && node.ref !== undefined ? state.file.classes[node.ref] : undefined;
  return owner?.memberTypes.get(state.path[0] ?? '');
}

function importPlace(solver: Solver, state: State): CalledPlace[] {
  const target = solver.project.importTarget(state.file, nodeOf(state).ref ?? -1);
  if (target?.kind === 'module') return [{ module: target.module, chain: chainFrom(target.name, state.path), madeBy: [] }];
  return [];
}

function chainFrom(name: string, path: readonly string[]): string[] {
  if (name !== '*') return [name, ...path];
  return path.length === 0 ? ['default'] : [...path];
}

function globalPlace({ models }: Solver, name: string, path: readonly string[]): CalledPlace {
  const chain = models.globalObjects.has(name) && path.length > 0 ? path : [name, ...path];
  return { module: 'global', chain, madeBy: [] };
}

/** A value whose type is written names the package that declares it: `client: OpenAI`. */
export function typedPlaces(solver: Solver, file: FileFacts, type: WrittenType, path: readonly string[]): CalledPlace[] {
  if (type.kind === 'union') return type.parts.flatMap((part) => typedPlaces(solver, file, part, path));
  if (type.kind !== 'reference') return [];
  const target = solver.project.typeTarget(file, type.name);
  if (!target) return path.length > 0 ? [{ module: 'global', chain: [type.name, ...path], madeBy: [] }] : [];
  if (target.kind === 'module') return [{ module: target.module, chain: [target.name, ...path], madeBy: [] }];
  return target.declaration.alias ? typedPlaces(solver, target.file, target.declaration.alias, path) : [];
}
