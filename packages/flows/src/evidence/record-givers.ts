import { isIndex, type ParsedPosition, parsePosition, type RecordRow } from '@phitrace/core';
import { constantText } from '../graph/constant-text.js';
import type { CallFacts, FileFacts, FlowNode } from '../graph/graph.js';
import { isRecordGiver, type ModelIndex } from '../models/model-index.js';

type Path = readonly string[];

/** What a call gives a record of: the schema that stands at a node, the rest of the path in it, and the columns that are asked for. */
export interface AskedRecord {
  readonly at: { readonly file: FileFacts; readonly node: number };
  readonly path: Path;
  readonly columns: Path;
}

/** Calls before one in its chain that are looked through. */
const MAX_CHAIN = 12;

/** The schemas of which a call gives records, by rows about methods and functions of its name. */
export function recordsAsked(models: ModelIndex, file: FileFacts, call: CallFacts, path: Path): AskedRecord[] {
  return rowsOf(models, call).flatMap((row) => (parsePosition(row.in).inner ? [] : toAsked(file, call, path, row)));
}

/** The schemas of which a function is given records, by rows about the call that it is handed to. */
export function recordsGiven(
  models: ModelIndex,
  file: FileFacts,
  parameter: FlowNode & { readonly id: number },
  path: Path,
): AskedRecord[] {
  const { argumentOf, params = [] } = file.functions[parameter.ref ?? -1] ?? {};
  const call = file.calls[argumentOf?.call ?? -1];
  if (!argumentOf || !call) return [];
  return rowsOf(models, call).flatMap((row) => {
    const { index, inner } = parsePosition(row.in);
    const isHere =
      inner?.kind === 'param' &&
      inner.index === params.indexOf(parameter.id) &&
      index === argumentOf.index &&
      inner.at.join('.') === argumentOf.keys.join('.');
    return isHere ? toAsked(file, call, path, row) : [];
  });
}

function rowsOf(models: ModelIndex, call: CallFacts): RecordRow[] {
  const named = call.receiver === undefined ? models.ofNamedFunction(call.member) : models.ofAnyReceiver(call.member);
  return named.filter(isRecordGiver).map(({ row }) => row);
}

function toAsked(file: FileFacts, call: CallFacts, path: Path, row: RecordRow): AskedRecord[] {
  const { keys } = parsePosition(row.in);
  const node = schemaOfRow(file, call, row);
  if (node === undefined || !keys.every((key, i) => path[i] === key)) return [];
  const columns = row.columns.map((text) => columnsAt(file, call, parsePosition(text)));
  const tables = row.table === undefined ? [[]] : tablesAt(file, call, parsePosition(row.table));
  // A list of columns that isn't written down may hold any.
  if (columns.includes(undefined)) return [];
  const rest = path.slice(keys.length);
  return tables.map((table) => ({
    at: { file, node },
    path: table.length === 0 ? rest : [...table, ...rest.slice(isIndex(rest[0]) ? 1 : 0)],
    columns: columns.flatMap((found = []) => found),
  }));
}

/** The key of the table in a schema, where its name is written down: `patients` of `public.patients as p`. */
function tablesAt(file: FileFacts, call: CallFacts, position: ParsedPosition): string[][] {
  const node = nodeAt(call, position);
  const text = node === undefined ? undefined : constantText(file, node);
  const name = text?.trim().split(/\s/)[0]?.split('.').at(-1);
  return name ? [[name]] : [];
}

function schemaOfRow(file: FileFacts, call: CallFacts, { recordOf, by }: RecordRow): number | undefined {
  const position = parsePosition(recordOf);
  if (by.length === 0) return position.keys.reduce<number | undefined>((node, key) => writtenAt(file, node, key), nodeAt(call, position));
  let before: CallFacts | undefined = call;
  for (let step = 0; before && step < MAX_CHAIN; step++) {
    before = file.calls[callBehind(file, before.receiver) ?? -1];
    if (before && by.includes(before.member)) return before.args[0]?.node;
  }
  return undefined;
}

/** The call that made a receiver, where it is one. */
function callBehind({ nodes }: FileFacts, receiver: number | undefined): number | undefined {
  const { kind, ref } = nodes[receiver ?? -1] ?? {};
  return kind === 'call' ? ref : undefined;
}

function nodeAt({ receiver, args }: CallFacts, { base, index }: ParsedPosition): number | undefined {
  return base === 'receiver' ? receiver : args[index]?.node;
}

/** The columns that are listed at a position, as keys or as texts; none where nothing stands there. */
function columnsAt(file: FileFacts, call: CallFacts, position: ParsedPosition): string[] | undefined {
  const argument = nodeAt(call, position);
  const found =
    argument === undefined ? undefined : position.keys.reduce<number | undefined>((node, key) => writtenAt(file, node, key), argument);
  const list = found === undefined ? undefined : file.nodes[found];
  if (!list) return [];
  if (list.kind !== 'object') return undefined;
  return list.edges.flatMap(({ label, keys: [key = ''] = [], from }) => {
    const text = isIndex(key) ? file.nodes[from]?.value : key;
    return label === 'write' && typeof text === 'string' ? [text] : [];
  });
}

function writtenAt(file: FileFacts, node: number | undefined, key: string): number | undefined {
  return file.nodes[node ?? -1]?.edges.find(({ label, keys }) => label === 'write' && keys?.[0] === key)?.from;
}
