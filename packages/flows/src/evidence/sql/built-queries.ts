import { isIndex } from '@phitrace/core';
import type { Lexicon } from '@phitrace/naming';
import { constantText } from '../../graph/constant-text.js';
import type { CallFacts, Edge, FileFacts, FlowNode } from '../../graph/graph.js';
import { nodeOf, type State } from '../../query/state.js';
import { callsBehind } from './query-behind.js';

/** A table, perhaps of a schema, perhaps under another name: `public.patients as p`. */
const TABLE = /^(?:[A-Za-z_]\w*\.)?([A-Za-z_]\w*)(?:\s+(?:as\s+)?[A-Za-z_]\w*)?$/i;
/** Objects within an object of relations that are looked into. */
const MAX_DEPTH = 3;

/** What a builder of queries gives that begins with a table: rows of it, as a whole where others are joined to it: `knex('patients as p').where(…)`. */
export function builtRows(state: State, call: CallFacts, lexicon: Lexicon): string[] | undefined {
  const members = membersAhead(state);
  const table = members.some((member) => lexicon.isPartOfQuery(member)) ? tableGiven(state.file, call) : undefined;
  if (table === undefined) return undefined;
  const path = state.path.filter((key) => !isIndex(key));
  const isOfTable = state.parent?.path.every(isIndex) === true || !members.some((member) => lexicon.joinsTable(member));
  return isOfTable ? [table, ...path] : undefined;
}

/** The methods that are called on a call, and on what they give. */
function membersAhead({ parent, file, node }: State): string[] {
  const members: string[] = [];
  let receiver = node;
  for (let state = parent; state?.file === file; state = state.parent) {
    const call = callMadeAt(file, nodeOf(state));
    if (call?.receiver !== receiver) break;
    members.push(call.member);
    receiver = state.node;
  }
  return members;
}

/** True for a write of a query that is built, which gives how many rows it changed, where nothing asks for the rows: `knex('patients').where(…).update(…)`. */
export function countsRows({ parent, file, node, path }: State, lexicon: Lexicon): boolean {
  const call = callMadeAt(file, nodeOf({ file, node }));
  if (!call || path.length > 0 || !lexicon.countsRows(call.member)) return false;
  const next = parent?.file === file ? callMadeAt(file, nodeOf(parent)) : undefined;
  if (next?.receiver === node && lexicon.isPartOfQuery(next.member)) return false;
  const before = callsBehind(file, call);
  const isBegun = before.some((each) => each.receiver === undefined && tableGiven(file, each) !== undefined);
  return isBegun && before.some(({ member }) => lexicon.isPartOfQuery(member));
}

function tableGiven(file: FileFacts, { args: [table, ...others], isNew }: CallFacts): string | undefined {
  const text = table && others.length === 0 && !isNew ? constantText(file, table.node) : undefined;
  return text === undefined ? undefined : TABLE.exec(text)?.[1];
}

function callMadeAt({ calls }: FileFacts, { kind, ref = -1 }: FlowNode): CallFacts | undefined {
  return kind === 'call' ? calls[ref] : undefined;
}

/** The relations whose records a query brings along with its own: `findMany({ include: { patient: true } })`, `.populate('patient')`. */
export function relationsAsked(file: FileFacts, call: CallFacts, lexicon: Lexicon): string[] {
  const joined = [call, ...callsBehind(file, call)].filter(({ member }) => lexicon.joinsRecords(member));
  const options = call.args.flatMap(({ node }) => file.nodes[node]?.edges ?? []);
  const under = options.filter(({ label, keys = [] }) => label === 'write' && keys.length === 1 && lexicon.isRelationsKey(keys[0] ?? ''));
  return [
    ...joined.flatMap(({ args: [relation] }) => (relation ? namesOf({ file, lexicon }, relation.node) : [])),
    ...under.flatMap(({ keys: [key = ''] = [], from }) => namesOf({ file, lexicon, isDeep: lexicon.isRelationsKey(key, true) }, from)),
  ];
}

interface RelationReading {
  readonly file: FileFacts;
  readonly lexicon: Lexicon;
  /** Set where only what more is asked of is a relation. */
  readonly isDeep?: boolean;
}

/** The relations that a value names: a text, a model, a list of them, the keys of an object. */
function namesOf(reading: RelationReading, id: number, depth = 0): string[] {
  const { kind, value, name, edges = [] } = reading.file.nodes[id] ?? {};
  if (depth > MAX_DEPTH) return [];
  if (typeof value === 'string') return value.split(/[\s,]+/).map((path) => path.split('.').at(-1) ?? path);
  if (kind !== 'object') return reading.isDeep || name === undefined ? [] : [name];
  return edges.flatMap((edge) => (edge.label === 'write' ? namesUnder(reading, edge, depth) : []));
}

function namesUnder(reading: RelationReading, { keys: [key = ''] = [], from }: Edge, depth: number): string[] {
  const { file, lexicon, isDeep } = reading;
  if (isIndex(key)) return namesOf(reading, from, depth + 1);
  if (lexicon.namesRelation(key)) return namesOf({ file, lexicon }, from, depth + 1);
  const { kind, value } = file.nodes[from] ?? {};
  return (isDeep ? kind === 'object' : value !== false) ? [key] : [];
}
