import { isIndex } from '@phitrace/core';
import { type Lexicon, sumsUp } from '@phitrace/naming';
import type { CallFacts, Edge, FileFacts } from '../../graph/graph.js';

/** Objects within what a call is given that are looked into. */
const MAX_DEPTH = 4;

/** What the rows that a call asks for are summed up by, the columns of a group; undefined for a call that asks for rows, or for one of many. */
export function summedBy(file: FileFacts, { args, member }: CallFacts, lexicon: Lexicon): string[] | undefined {
  const edges = args.flatMap(({ node }) => writesIn(file, node));
  const stages = edges
    .flatMap((edge) => (isUnderIndex(edge) ? writesIn(file, edge.from) : []))
    .filter((edge) => lexicon.isGrouping(keyOf(edge)));
  if (stages.length > 0) return joined(stages.map(({ from }) => groupedBy(file, from, lexicon)));
  if (lexicon.isGrouping(member))
    return edges.some((edge) => lexicon.isGroupKey(keyOf(edge))) ? groupedBy(file, args[0]?.node ?? -1, lexicon) : undefined;
  const columns = edges.filter(({ label }) => label === 'write');
  return columns.length > 0 && columns.every(({ from }) => isSum(file, from, lexicon)) ? [] : undefined;
}

/** The columns that a group is made by; undefined where more is kept of its records than sums. */
function groupedBy(file: FileFacts, id: number, lexicon: Lexicon): string[] | undefined {
  const edges = writesIn(file, id);
  const isKept = (edge: Edge) => !lexicon.isGroupKey(keyOf(edge)) && !isOfSums(file, edge, lexicon);
  if (edges.length === 0 || edges.some(isKept)) return undefined;
  return edges.filter((edge) => lexicon.isGroupKey(keyOf(edge))).flatMap(({ from }) => textsIn(file, from, MAX_DEPTH));
}

/** `n: { $sum: 1 }`, `_count: true`. */
function isOfSums(file: FileFacts, edge: Edge, lexicon: Lexicon): boolean {
  if (lexicon.isSumming(keyOf(edge)) || lexicon.isCriterion(keyOf(edge))) return true;
  const inner = writesIn(file, edge.from);
  return inner.length > 0 && inner.every((each) => lexicon.isSumming(keyOf(each)));
}

/** The call of a function that sums up, or a text of SQL that does: `count()`, `sql`sum(${claims.total})``. */
function isSum(file: FileFacts, id: number, lexicon: Lexicon): boolean {
  const { kind, ref = -1 } = file.nodes[id] ?? {};
  const call = kind === 'call' ? file.calls[ref] : undefined;
  if (!call) return false;
  return lexicon.isSumming(call.member) || call.args.some(({ node }) => textsIn(file, node, 0).some(sumsUp));
}

function textsIn(file: FileFacts, id: number, depth: number): string[] {
  const { value, parts = [], edges = [] } = file.nodes[id] ?? {};
  const texts = [value, ...parts].filter((text) => typeof text === 'string');
  return depth === 0 || texts.length > 0 ? texts : edges.flatMap(({ from }) => textsIn(file, from, depth - 1));
}

function writesIn({ nodes }: FileFacts, id: number): Edge[] {
  const node = nodes[id];
  return node?.kind === 'object' ? [...node.edges] : [];
}

function keyOf({ label, keys: [key = ''] = [] }: Edge): string {
  return label === 'write' ? key : '';
}

function isUnderIndex(edge: Edge): boolean {
  return isIndex(keyOf(edge));
}

function joined(lists: readonly (string[] | undefined)[]): string[] | undefined {
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}
