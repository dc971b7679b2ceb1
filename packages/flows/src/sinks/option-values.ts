import type { FileFacts } from '../graph/graph.js';
import type { MakerCall } from '../calls/targets.js';
import type { Solver } from '../query/query.js';
import type { Frame } from '../query/state.js';

/** A value that an option may have, and where it stands. */
export interface OptionValue {
  readonly file: FileFacts;
  readonly node: number;
  readonly value: unknown;
  readonly stack: Frame | undefined;
}

/** The values that a call is given for an option, `redact.paths`; `*` stands for the elements of a list. */
export function optionValues(solver: Solver, { file, call, stack }: MakerCall, option: string): OptionValue[] {
  const keys = option.split('.');
  return (file.calls[call]?.args ?? []).flatMap(({ node }) =>
    solver
      .origins(file, node, keys, stack)
      .filter(({ kind, state }) => kind !== 'literal' || state.path.length === 0)
      .map(({ state }) => ({ file: state.file, node: state.node, value: state.file.nodes[state.node]?.value, stack: state.stack })),
  );
}
