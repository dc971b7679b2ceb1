import type { FileFacts } from '../graph/graph.js';
import type { MakerCall } from '../calls/callees.js';
import type { Solver } from '../query/query.js';
import type { Frame } from '../query/state.js';

/** A value that an option may have, and where it stands. */
export interface OptionValue {
  readonly file: FileFacts;
  readonly node: number;
  readonly value: unknown;
  readonly stack: Frame | undefined;
  /** False where nothing tells that the option is there: it would stand in something that is not known. */
  readonly isGiven: boolean;
}

/** The values that a call is given for an option, `redact.paths`; `*` stands for the elements of a list. */
export function optionValues(solver: Solver, { file, call, stack }: MakerCall, option: string): OptionValue[] {
  const keys = option.split('.');
  return (file.calls[call]?.args ?? []).flatMap(({ node }) =>
    solver
      .origins(file, node, keys, stack)
      .filter(({ kind, state }) => kind !== 'literal' || state.path.length === 0)
      .map(({ state }) => ({
        file: state.file,
        node: state.node,
        value: state.file.nodes[state.node]?.value,
        stack: state.stack,
        isGiven: !endsIn(state.path, keys),
      })),
  );
}

/** True for a path whose last keys are these: of something unknown, the property that is asked for. */
export function endsIn(path: readonly string[], keys: readonly string[]): boolean {
  return keys.length > 0 && path.length >= keys.length && keys.every((key, i) => path[path.length - keys.length + i] === key);
}
