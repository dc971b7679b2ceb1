import { type Faults, memoize, type Location } from '@phitrace/core';
import { placesOf } from '../calls/callees.js';
import { locationOf } from '../flows-to.js';
import type { CallFacts, FileFacts, FlowNode } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import type { ApiPlace } from '../models/model-index.js';
import { chainOf, nodeOf, type Origin, type State } from '../query/state.js';
import { placeNameOf } from '../sinks/place-name.js';
import type { Engine } from './engine.js';

/**
 * What other detectors ask of the code: *what is this value* and *what does this call call*. Values are followed through
 * variables, defaults, spreads, functions and files, not only as they are written. This interface stays when the walk behind
 * it changes.
 */
export interface Flows {
  /** Notes the files in which a mistake of ours breaks an answer: what is asked of them is unknown then. */
  readonly faults: Faults;
  /** The files of the project, by paths relative to the root. */
  readonly files: readonly string[];
  /**
   * The calls (and `new`) of a member of a package, anywhere in the project: `callsOf('aws-cdk-lib/aws-s3', 'Bucket')`. A
   * member may be written with its owners (`BucketPolicy.fromBucket`); `module` also stands for what lies below it
   * (`aws-cdk-lib` for `aws-cdk-lib/aws-s3`).
   */
  callsOf(module: string, member: string): readonly CodeCall[];
  /** The calls of all members of packages, and of globals, that are wanted, in files that are; of a call that may call several, the first. */
  callsTo(isWanted: IsWantedPlace, isAsked: IsAskedFile): readonly CodeCall[];
  /** What is written into members of packages and globals that are wanted: `process.env.DEBUG = '1'`. */
  writesTo(isWanted: IsWantedPlace, isAsked: IsAskedFile): readonly CodeWrite[];
  /**
   * What a value is, or what stands at `path` below it: one answer for each way that it may have come; none where an object
   * is known and has no such property. Branches that can't be told apart give several.
   */
  valueAt(value: CodeValue, path?: readonly string[]): readonly ValueSource[];
}

/** A value in the code, to ask about. Hand it back to `valueAt`; its fields may change. */
export interface CodeValue {
  readonly file: FileFacts;
  readonly node: number;
}

/** A member of a package, or of a global. */
export type IsWantedPlace = (place: Pick<CodeCall, 'module' | 'chain'>) => boolean;

/** Whether a file is asked about, by its path. */
export type IsAskedFile = (path: string) => boolean;

/** A value that is written into a member of a package or a global. */
export interface CodeWrite extends Pick<CodeCall, 'location' | 'module' | 'chain'> {
  readonly value: CodeValue;
}

/** A call in the code. */
export interface CodeCall {
  /** Names it, and what it made, in the whole project; the stores of a flow are named by the same. */
  readonly id: string;
  readonly location: Location;
  /** Name of the function that it stands in; empty at module level and in functions without a name. */
  readonly enclosing: string;
  /** The names that lead from the package's export to what is called: `['Bucket']`, `['Bucket', 'fromBucketName']`. */
  readonly chain: readonly string[];
  readonly module: string;
  readonly isNew: boolean;
  /** In the order of the call; a spread argument and all after it are left out. */
  readonly args: readonly CodeValue[];
  /** There may be more arguments than these. */
  readonly isOpen: boolean;
  /** What the member is called on. */
  readonly receiver?: CodeValue;
}

/** What a value may be, and where that is written. */
export type ValueSource = { readonly location: Location } & (
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** An object or list literal; `keys` are those that it surely has (`*` for a computed one), with what it spreads left out; `spreads` where not all of that is written out. */
  | { readonly kind: 'object'; readonly keys: readonly string[]; readonly spreads: boolean; readonly at: CodeValue }
  /** A text that is put together of fixed and other parts. */
  | { readonly kind: 'text'; readonly parts: readonly (string | CodeValue)[] }
  /** A function of the project, and what it returns; none for one that returns nothing. */
  | { readonly kind: 'function'; readonly returns: readonly CodeValue[] }
  /** A member of a package: an enum value (`BucketEncryption.KMS`), a constant. */
  | { readonly kind: 'member'; readonly module: string; readonly chain: readonly string[] }
  /** What a call of a package's member gave: `new Bucket(…)`, `Key.fromKeyArn(…)`, or what was read of it at a path. */
  | { readonly kind: 'result'; readonly call: CodeCall; readonly path: readonly string[] }
  /** Not known: a parameter that nobody is seen to fill, the environment, a limit. */
  | { readonly kind: 'unknown'; readonly why: Origin['kind'] }
);

/** What is asked of files that are linked already. */
export function toFlows(engine: Engine): Flows {
  const { project, faults } = engine;
  const byMember = new Map<string, readonly CodeCall[]>();
  return {
    faults,
    files: project.all.map(({ path }) => path),
    callsOf: (module, member) =>
      memoize(byMember, `${module} ${member}`, () => {
        const owners = member.split('.');
        const refs = project.callsNamed([owners.at(-1) ?? member]);
        return refs.flatMap((ref) => toCall(engine, ref, (place) => isOf(place, module, owners)) ?? []);
      }),
    callsTo: (isWanted, isAsked) =>
      faults.findIn(
        project.all.filter(({ path }) => isAsked(path)),
        (file) => codeCallsIn(file).flatMap((ref) => toCall(engine, ref, isWanted) ?? []),
      ),
    writesTo: (isWanted, isAsked) =>
      faults
        .findIn(
          project.all.filter(({ path }) => isAsked(path)),
          (file) => toWrites(engine, file),
        )
        .filter(isWanted),
    valueAt: (value, path = []) => faults.attempt(value.file.path, () => sourcesAtNode(engine, value, path), [toUntold(value)]),
  };
}

/** Two members of one import are two values. */
function keyOf({ state: { file, node, path } }: Origin): string {
  return [file.path, node, ...path].join(':');
}

function codeCallsIn(file: FileFacts): CallRef[] {
  return file.calls.map((_, call) => ({ file, call }));
}

function sourcesAtNode(engine: Engine, { file, node }: CodeValue, path: readonly string[]): ValueSource[] {
  const origins = engine.solver.origins(file, node, path).filter(({ kind, state }) => kind !== 'literal' || state.path.length === 0);
  return [...new Map(origins.map((origin) => [keyOf(origin), toValueSource(engine, origin)])).values()];
}

function toUntold({ file, node }: CodeValue): ValueSource {
  const { start = 0, end = 0 } = file.nodes[node] ?? {};
  return { kind: 'unknown', why: 'cut', location: locationOf(file, start, end) };
}

function toWrites({ solver }: Engine, file: FileFacts): CodeWrite[] {
  return [...file.stores.values()].flat().flatMap(({ object, value, keys }) =>
    solver
      .origins(file, object, [])
      .flatMap((origin) => placesOf(solver, origin).slice(0, 1))
      .map(({ module, chain }) => {
        const { start, end } = nodeOf({ file, node: value });
        return { location: locationOf(file, start, end), module, chain: [...chain, ...keys], value: { file, node: value } };
      }),
  );
}

function isOf({ module, chain }: ApiPlace, wanted: string, owners: readonly string[]): boolean {
  const isBelow = module === wanted || module.startsWith(`${wanted}/`);
  return isBelow && owners.every((name, i) => chain[chain.length - owners.length + i] === name);
}

/** A call, by the first wanted member of a package that it may call. */
function toCall({ solver }: Engine, ref: CallRef, isWanted: IsWantedPlace): CodeCall | undefined {
  const call = ref.file.calls[ref.call];
  const place = call && placesCalled(solver, ref, call).find(isWanted);
  if (!place) return undefined;
  const { file } = ref;
  const spread = call.args.findIndex((argument) => argument.spread);
  const args = call.args.slice(0, spread < 0 ? undefined : spread).map(({ node }) => ({ file, node }));
  return {
    id: placeNameOf(ref),
    location: locationOf(file, call.start, call.end),
    enclosing: file.functions[call.scope]?.name ?? '',
    isNew: call.isNew,
    args,
    isOpen: spread >= 0,
    ...(call.receiver !== undefined && { receiver: { file, node: call.receiver } }),
    module: place.module,
    chain: place.chain,
  };
}

/** What a call calls; `super(…)` is a call of the class above. */
function placesCalled(solver: Engine['solver'], ref: CallRef, { callee, scope }: CallFacts): readonly ApiPlace[] {
  const { file } = ref;
  const above = file.classes[file.functions[scope]?.classId ?? -1]?.superNode;
  if (file.nodes[callee]?.kind !== 'super' || above === undefined) return solver.targetsOf(ref).places;
  return solver.origins(file, above, []).flatMap((origin) => placesOf(solver, origin));
}

function toValueSource(engine: Engine, origin: Origin): ValueSource {
  const { state, kind } = origin;
  const node = nodeOf(state);
  const known = state.path.length === 0 ? toWhole(engine, state, node) : toResult(engine, state, node);
  const place = ['import', 'global'].includes(node.kind) ? placesOf(engine.solver, origin)[0] : undefined;
  if (known) return { ...known, location: locationOf(state.file, node.start, node.end) };
  const location = locationAt(state);
  return place ? { kind: 'member', module: place.module, chain: place.chain, location } : { kind: 'unknown', why: kind, location };
}

/** Where a member is written whole: `s3.BucketEncryption.KMS`, not the import of `s3`. */
function locationAt(origin: State): Location {
  for (const state of chainOf(origin)) {
    const { start, end } = nodeOf(state);
    if (state.path.length === 0) return locationOf(state.file, start, end);
  }
  const { start, end } = nodeOf(origin);
  return locationOf(origin.file, start, end);
}

type Whole = Extract<ValueSource, { kind: 'literal' | 'object' | 'text' | 'function' | 'result' }>;
type Unplaced<V> = V extends unknown ? Omit<V, 'location'> : never;

/** A value that is known itself, not only what stands above it. */
function toWhole(engine: Engine, { file, node: at }: State, node: FlowNode): Unplaced<Whole> | undefined {
  if (node.kind === 'literal') return { kind: 'literal', value: node.value ?? null };
  if (node.kind === 'object') return toObject(engine, { file, node: at }, node);
  if (node.kind === 'derive' && node.parts)
    return { kind: 'text', parts: node.parts.map((part) => (typeof part === 'string' ? part : { file, node: part })) };
  if (node.kind === 'function')
    return { kind: 'function', returns: (file.functions[node.ref ?? -1]?.returns ?? []).map((returned) => ({ file, node: returned })) };
  return toResult(engine, { file, path: [] }, node);
}

function toResult(engine: Engine, { file, path }: Pick<State, 'file' | 'path'>, node: FlowNode): Unplaced<Whole> | undefined {
  const call = node.kind === 'call' ? toCall(engine, { file, call: node.ref ?? -1 }, () => true) : undefined;
  return call && { kind: 'result', call, path };
}

function toObject(engine: Engine, at: CodeValue, { edges }: FlowNode): Unplaced<Whole> {
  const keys = edges.flatMap((edge) => (edge.label === 'write' ? (edge.keys ?? []).slice(0, 1) : []));
  return { kind: 'object', keys, spreads: !isWrittenOut(engine, at), at };
}

/** Objects behind one another that are spread into one. */
const MAX_SPREADS = 4;

/** True for an object of which all keys are written, here or in the objects that it spreads. */
function isWrittenOut({ solver }: Pick<Engine, 'solver'>, { file, node }: CodeValue, depth = MAX_SPREADS): boolean {
  const spread = (file.nodes[node]?.edges ?? []).filter(({ label }) => label !== 'write');
  if (spread.length === 0 || depth === 0) return spread.length === 0;
  return spread.every(({ from }) => {
    const origins = solver.origins(file, from, []);
    const areObjects = origins.every(({ state }) => state.path.length === 0 && nodeOf(state).kind === 'object');
    return areObjects && origins.length > 0 && origins.every(({ state }) => isWrittenOut({ solver }, state, depth - 1));
  });
}
