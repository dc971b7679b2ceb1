import { ANY_KEY, type ParsedPosition } from '@phitrace/core';
import type { CallArgument, CallFacts } from '../graph/graph.js';

/** A value at a call: its node, and the path below it. */
export interface Input {
  readonly node: number;
  readonly path: readonly string[];
}

/** The values that stand at a position of a call. What is spread may stand at each place that follows. */
export function inputsAt({ args, receiver }: Pick<CallFacts, 'args' | 'receiver'>, position: ParsedPosition): Input[] {
  const { base, open, index, keys } = position;
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
