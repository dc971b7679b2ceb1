import { ANY_KEY, type ParsedPosition, parsePosition } from '@phitrace/core';
import type { CallArgument, CallFacts, FileFacts, FunctionFacts } from '../graph/graph.js';
import type { Solver } from '../query/query.js';

/** A value at a call: its node, and the path below it. */
export interface Input {
  /** The file of the node, where it isn't that of the call. */
  readonly file?: FileFacts;
  readonly node: number;
  readonly path: readonly string[];
}

/** The values that stand at a position of a call. What is spread may stand at each place that follows. */
export function inputsAt({ args, receiver }: Pick<CallFacts, 'args' | 'receiver'>, position: ParsedPosition): Input[] {
  const { base, open, index, keys } = position;
  if (base === 'locals') return [];
  if (base === 'receiver') return receiver === undefined ? [] : [{ node: receiver, path: keys }];
  const spread = args.findIndex((argument) => argument.spread);
  if (spread >= 0 && index >= spread)
    return args.slice(spread).map((argument) => toInput(argument, keys, open ? ANY_KEY : String(index - spread)));
  const from = index < 0 ? args.length + index : index;
  const found = open ? args.slice(from) : args.slice(from, from + 1);
  return found.map((argument) => toInput(argument, keys, ANY_KEY));
}

function toInput({ node, spread }: CallArgument, keys: readonly string[], at: string): Input {
  return { node, path: spread ? [at, ...keys] : keys };
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
      const nodes = facts ? (inner.kind === 'return' ? facts.returns : givenTo(state.file, facts, inner.index, inner.given ?? 0)) : [];
      return nodes.map((found) => ({ file: state.file, node: found, path: keys }));
    }),
  );
}

/** The values at several positions. */
export function inputsAtAll(solver: Solver, file: FileFacts, call: CallFacts, positions: readonly string[]): Input[] {
  return positions.flatMap((text) => inputsOf(solver, file, call, parsePosition(text)));
}

/** What a function calls one of its parameters with. */
function givenTo({ calls, nodes }: FileFacts, { params }: FunctionFacts, parameter: number, index: number): number[] {
  const isIt = (callee: number) => callee === params[parameter] || nodes[callee]?.edges.some(({ from }) => from === params[parameter]);
  return calls.filter(({ callee, receiver }) => receiver === undefined && isIt(callee)).flatMap(({ args }) => args[index]?.node ?? []);
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
