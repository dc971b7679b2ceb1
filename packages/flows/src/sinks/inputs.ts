import { ANY_KEY, type Inner, type ParsedPosition, parsePosition, THROWN } from '@phitrace/core';
import type { CallArgument, CallFacts, FileFacts, FunctionFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';
import type { Frame } from '../query/state.js';

type Parameter = Extract<Inner, { kind: 'param' }>;

/** A value at a call: its node, and the path below it. */
export interface Input {
  /** The file of the node, where it isn't that of the call. */
  readonly file?: FileFacts;
  readonly node: number;
  readonly path: readonly string[];
  /** The calls through which it is known to come there. */
  readonly stack?: Frame;
}

/** The values that stand at a position of a call. What is spread may stand at each place that follows. */
export function inputsAt({ node, args, receiver }: Pick<CallFacts, 'node' | 'args' | 'receiver'>, position: ParsedPosition): Input[] {
  const { base, open, index, keys } = position;
  if (base === 'locals') return [];
  if (base === 'return') return [{ node, path: keys }];
  if (base === 'receiver') return receiver === undefined ? [] : [{ node: receiver, path: keys }];
  const spread = args.findIndex((argument) => argument.spread);
  if (spread >= 0 && index >= spread)
    return args.slice(spread).map((argument) => toInput(argument, keys, open ? ANY_KEY : String(index - spread)));
  const from = index < 0 ? args.length + index : index;
  const found = open ? args.slice(from) : args.slice(from, from + 1);
  return found.map((argument) => toInput(argument, keys, ANY_KEY));
}

function toInput({ node, spread, keys: own = [] }: CallArgument, keys: readonly string[], at: string): Input {
  return { node, path: spread ? [at, ...keys] : [...own, ...keys] };
}

/**
 * The same, what a function that stands there returns (`arg[0].execute.return`) or calls its parameter with
 * (`arg[0].param[0].param[0]`), and the variables of the function that throws what the call makes (`locals`).
 */
export function inputsOf(solver: Solver, file: FileFacts, call: CallFacts, position: ParsedPosition): Input[] {
  const { base, inner, keys } = position;
  if (base === 'locals') return localsAt(file, call).map((node) => ({ node, path: keys }));
  if (!inner) return inputsAt(call, position);
  return inputsAt(call, { ...position, keys: inner.at }).flatMap(({ node, path }) =>
    solver.origins(file, node, path).flatMap(({ kind, state }) => {
      const facts =
        kind === 'function' && state.path.length === 0 ? state.file.functions[state.file.nodes[state.node]?.ref ?? -1] : undefined;
      return facts ? inputsIn(state.file, facts, inner, keys) : [];
    }),
  );
}

/** What a function returns, throws itself or calls its parameter with. */
function inputsIn(file: FileFacts, facts: FunctionFacts, inner: Inner, keys: readonly string[]): Input[] {
  const [first, ...rest] = keys;
  if (inner.kind === 'return' && first === THROWN) return facts.throws.map((node) => ({ file, node, path: rest }));
  const nodes = inner.kind === 'return' ? facts.returns : givenTo(file, facts, inner);
  return nodes.map((node) => ({ file, node, path: keys }));
}

/** The values at several positions. */
export function inputsAtAll(solver: Solver, file: FileFacts, call: CallFacts, positions: readonly string[]): Input[] {
  return positions.flatMap((text) => inputsOf(solver, file, call, parsePosition(text)));
}

/** What a function calls one of its parameters with, or a method of what stands in it: `({ span }) => span.report(value)`. */
function givenTo({ calls, nodes }: FileFacts, { params }: FunctionFacts, { index, method, given = 0 }: Parameter): number[] {
  const isIt = ({ callee, receiver, member }: CallFacts) => {
    if (method.length === 0) return receiver === undefined && isReadFrom(nodes, callee, params[index], []);
    return receiver !== undefined && member === method.at(-1) && isReadFrom(nodes, receiver, params[index], method.slice(0, -1));
  };
  return calls.filter(isIt).flatMap(({ args }) => args[given]?.node ?? []);
}

/** How many variables and properties may lie between a parameter and what is called. */
const MOST_READS = 4;

/** True for a node that is what stands in a parameter at these keys. */
function isReadFrom(
  nodes: FileFacts['nodes'],
  node: number,
  parameter: number | undefined,
  keys: readonly string[],
  left = MOST_READS,
): boolean {
  if (node === parameter) return keys.length === 0;
  if (left === 0) return false;
  return (nodes[node]?.edges ?? []).some(({ from, label, keys: read = [] }) => {
    const rest = label === 'copy' ? keys : label === 'read' ? withoutEnd(keys, read) : undefined;
    return rest !== undefined && isReadFrom(nodes, from, parameter, rest, left - 1);
  });
}

/** The keys without these last ones; undefined where they end otherwise. */
function withoutEnd(keys: readonly string[], end: readonly string[]): readonly string[] | undefined {
  const start = keys.length - end.length;
  return start >= 0 && end.every((key, i) => key === keys[start + i]) ? keys.slice(0, start) : undefined;
}

/** The parameters and variables that a function has where it throws what a call makes; of several versions of one, the last. */
function localsAt({ nodes, exits = [] }: FileFacts, { scope, start, end }: CallFacts): number[] {
  const isThrown = exits.some((exit) => exit.isThrow && exit.scope === scope && exit.start <= start && end <= exit.end);
  if (!isThrown || scope === 0) return [];
  const last = new Map<string, number>();
  for (const [id, node] of nodes.entries())
    if (node.scope === scope && node.start < start && node.name !== undefined && (node.kind === 'parameter' || node.kind === 'local'))
      last.set(node.name, id);
  return [...last.values()];
}
