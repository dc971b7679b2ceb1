import { memoize } from '@phitrace/core';
import type { FileFacts, FlowNode } from '../../graph/graph.js';
import { nodeOf, type State } from '../../query/state.js';
import type { FileContexts } from '../file-contexts.js';
import { callOf } from '../names/names-at.js';
import type { CallTypes } from './call-types.js';
import type { TypeReader } from './type-evidence.js';
import type { TypeVerdict } from './type-verdict.js';

/** Verdicts on the values of a file, by the number of the node; `null` where types say nothing. */
type OfFile = (TypeVerdict | null | undefined)[];

/** What types say of the values at states: those that are declared there, of members of the class, of parameters and of what calls return. */
export class TypesAt {
  /** Of a value as a whole, which most are asked about as, and of what lies below it. */
  private readonly wholes = new Map<FileFacts, OfFile>();
  /** A walk mostly stays in a file. */
  private last: { readonly file?: FileFacts; readonly wholes: OfFile } = { wholes: [] };
  private readonly parts = new Map<FlowNode, Map<string, TypeVerdict | undefined>>();

  constructor(
    private readonly types: TypeReader,
    private readonly calls: CallTypes,
    private readonly contexts: FileContexts,
  ) {}

  /** By the node and the path, which is all that a verdict depends on; memoised. */
  of(state: State): TypeVerdict | undefined {
    const node = nodeOf(state);
    if (!node.type && node.kind !== 'this' && node.kind !== 'call' && node.kind !== 'parameter') return undefined;
    if (state.path.length === 0) return this.ofWhole(state, node);
    const byPath = memoize(this.parts, node, () => new Map<string, TypeVerdict | undefined>());
    return memoize(byPath, state.path.join('.'), () => this.read(state, node));
  }

  private ofWhole(state: State, node: FlowNode): TypeVerdict | undefined {
    const { file } = state;
    if (file !== this.last.file) this.last = { file, wholes: memoize(this.wholes, file, () => new Array<undefined>(file.nodes.length)) };
    const { wholes } = this.last;
    const known = wholes[state.node];
    if (known !== undefined) return known ?? undefined;
    const verdict = this.read(state, node);
    wholes[state.node] = verdict ?? null;
    return verdict;
  }

  private read(state: State, node: FlowNode): TypeVerdict | undefined {
    const context = this.contexts.of(state.file);
    const own = node.type && this.types.read(state.file, node.type, state.path, context);
    if (own) return own;
    if (node.kind === 'this' && node.ref !== undefined) return this.readMember(state, node.ref);
    if (node.kind === 'parameter') return this.calls.readParameter(state, context);
    const call = callOf(state);
    return call && this.calls.read(state, call, context);
  }

  private readMember({ file, path }: State, classId: number): TypeVerdict | undefined {
    const [key = '', ...rest] = path;
    const type = file.classes[classId]?.memberTypes.get(key);
    return type && this.types.read(file, type, rest, this.contexts.of(file));
  }
}
