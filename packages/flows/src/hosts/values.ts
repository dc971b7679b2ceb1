import { memoize, type Location, type Project } from '@phitrace/core';
import { placesOf } from '../calls/callees.js';
import { locationOf } from '../flows-to.js';
import type { FileFacts, FlowNode } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { nodeOf, type Origin, type State } from '../query/state.js';
import type { Engine } from './engine.js';
import { openEngine } from './project-host.js';

/**
 * What other detectors ask of the code: *what is this value* and *what does this call call*. Values are followed through
 * variables, defaults, spreads, functions and files, not only as they are written. This interface stays when the walk behind
 * it changes.
 */
export interface Flows {
  /** The files of the project, by paths relative to the root. */
  readonly files: readonly string[];
  /**
   * The calls (and `new`) of a member of a package, anywhere in the project: `callsOf('aws-cdk-lib/aws-s3', 'Bucket')`. A
   * member may be written with its owners (`BucketPolicy.fromBucket`); `module` also stands for what lies below it
   * (`aws-cdk-lib` for `aws-cdk-lib/aws-s3`).
   */
  callsOf(module: string, member: string): readonly CodeCall[];
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

/** A call in the code. */
export interface CodeCall {
  readonly location: Location;
  /** The names that lead from the package's export to what is called: `['Bucket']`, `['Bucket', 'fromBucketName']`. */
  readonly chain: readonly string[];
  readonly module: string;
  readonly isNew: boolean;
  /** In the order of the call; a spread argument and all after it are left out. */
  readonly args: readonly CodeValue[];
}

/** What a value may be, and where that is written. */
export type ValueSource = { readonly location: Location } & (
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** An object or list literal; `keys` are those that it surely has (`*` for a computed one), with what it spreads left out. */
  | { readonly kind: 'object'; readonly keys: readonly string[]; readonly at: CodeValue }
  /** A member of a package: an enum value (`BucketEncryption.KMS`), a constant. */
  | { readonly kind: 'member'; readonly module: string; readonly chain: readonly string[] }
  /** What a call of a package's member gave: `new Bucket(…)`, `Key.fromKeyArn(…)`. */
  | { readonly kind: 'result'; readonly call: CodeCall }
  /** Not known: a parameter that nobody is seen to fill, the environment, a limit. */
  | { readonly kind: 'unknown'; readonly why: Origin['kind'] }
);

/** Reads a project, to be asked for values and calls. */
export function openFlows(project: Project): Flows {
  return toCodeReader(openEngine(project));
}

/** The same, of files that are linked already. */
export function toCodeReader(engine: Engine): Flows {
  const { project, solver } = engine;
  const byMember = new Map<string, readonly CodeCall[]>();
  return {
    files: project.all.map(({ path }) => path),
    callsOf: (module, member) =>
      memoize(byMember, `${module} ${member}`, () => {
        const owners = member.split('.');
        const refs = project.callsNamed([owners.at(-1) ?? member]);
        return refs.flatMap((ref) =>
          toCalls(engine, ref)
            .filter((call) => isOf(call, module, owners))
            .slice(0, 1),
        );
      }),
    valueAt: ({ file, node }, path = []) => {
      const origins = solver.origins(file, node, path).filter(({ kind, state }) => kind !== 'literal' || state.path.length === 0);
      return [
        ...new Map(origins.map((origin) => [`${origin.state.file.path}:${origin.state.node}`, toValueSource(engine, origin)])).values(),
      ];
    },
  };
}

function isOf({ module, chain }: CodeCall, wanted: string, owners: readonly string[]): boolean {
  const isBelow = module === wanted || module.startsWith(`${wanted}/`);
  return isBelow && owners.every((name, i) => chain[chain.length - owners.length + i] === name);
}

/** The package members that a call calls. */
function toCalls({ solver }: Engine, ref: CallRef): CodeCall[] {
  const call = ref.file.calls[ref.call];
  if (!call) return [];
  const { file } = ref;
  const spread = call.args.findIndex((argument) => argument.spread);
  const args = call.args.slice(0, spread < 0 ? undefined : spread).map(({ node }) => ({ file, node }));
  const location = locationOf(file, call.start, call.end);
  return solver.targetsOf(ref).places.map(({ module, chain }) => ({ location, module, chain, isNew: call.isNew, args }));
}

function toValueSource(engine: Engine, origin: Origin): ValueSource {
  const { state, kind } = origin;
  const node = nodeOf(state);
  const known = state.path.length === 0 ? toWhole(engine, state, node) : undefined;
  const place = ['import', 'global'].includes(node.kind) ? placesOf(engine.solver, origin)[0] : undefined;
  const location = locationOf(state.file, node.start, node.end);
  if (known) return { ...known, location };
  return place ? { kind: 'member', module: place.module, chain: place.chain, location } : { kind: 'unknown', why: kind, location };
}

type Whole = Extract<ValueSource, { kind: 'literal' | 'object' | 'result' }>;
type Unplaced<V> = V extends unknown ? Omit<V, 'location'> : never;

/** A value that is known itself, not only what stands above it. */
function toWhole(engine: Engine, { file, node: at }: State, node: FlowNode): Unplaced<Whole> | undefined {
  if (node.kind === 'literal') return { kind: 'literal', value: node.value ?? null };
  if (node.kind === 'object')
    return { kind: 'object', keys: node.edges.flatMap(({ keys = [] }) => keys.slice(0, 1)), at: { file, node: at } };
  const [call] = node.kind === 'call' ? toCalls(engine, { file, call: node.ref ?? -1 }) : [];
  return call && { kind: 'result', call };
}
