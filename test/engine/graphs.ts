import type { CallFacts, Edge, FileFacts, FlowNode, FunctionFacts, ImportFacts, NodeKind } from '../../packages/flows/dist/graph/graph.js';

/** A node of a graph that is written by hand: no compiler takes part. */
export type Line = readonly [kind: NodeKind, edges?: readonly Edge[], extras?: Partial<FlowNode>];

interface Parts extends Partial<Pick<FileFacts, 'path' | 'exports'>> {
  readonly functions?: readonly Partial<FunctionFacts>[];
  readonly calls?: readonly Partial<CallFacts>[];
  readonly imports?: readonly ImportFacts[];
}

const span = { start: 0, end: 1 };

const NO_CALL: CallFacts = {
  node: -1,
  callee: -1,
  member: '',
  args: [],
  isNew: false,
  scope: 0,
  typeArguments: [],
  text: '',
  ...span,
};

const NO_FUNCTION: FunctionFacts = { node: -1, name: '', params: [], returns: [], throws: [], parent: 0, tags: [], ...span };

/** A file of these nodes. */
export function graph(
  lines: readonly Line[],
  { functions = [], calls = [], imports = [], path = 'a.ts', exports = [] }: Parts = {},
): FileFacts {
  return {
    path,
    names: { declared: new Set(), used: new Set() },
    nodes: lines.map(([kind, edges = [], extras = {}]) => ({ kind, ...span, scope: 0, edges: [...edges], ...extras })),
    functions: functions.map((facts) => ({ ...NO_FUNCTION, ...facts })),
    calls: calls.map((facts) => ({ ...NO_CALL, ...facts })),
    classes: [],
    imports,
    exports,
    types: new Map(),
    lineStarts: [0],
    comments: [],
    stores: new Map(),
    moduleVariables: new Map(),
    contextWords: new Set(),
    unknownSyntax: {},
  };
}

/** An edge from a node. */
export const from = (node: number, label: Edge['label'] = 'copy', ...keys: string[]): Edge => ({
  from: node,
  label,
  ...(keys.length > 0 && { keys }),
});

/** An argument that is no spread. */
export const given = (node: number) => ({ node, spread: false });
