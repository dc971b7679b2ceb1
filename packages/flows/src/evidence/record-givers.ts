import { isIndex, type ParsedPosition, parsePosition, type RecordRow } from '@phitrace/core';
import { constantText } from '../graph/constant-text.js';
import type { CallFacts, FileFacts, FlowNode, Handed, WrittenType } from '../graph/graph.js';
import { type IndexedRow, isRecordGiver, isTyped, type ModelIndex } from '../models/model-index.js';

type Path = readonly string[];

/** What a call gives a record of: the schema that stands at a node, the rest of the path in it, and the columns that are asked for. */
export interface AskedRecord {
  readonly at: { readonly file: FileFacts; readonly node: number };
  readonly path: Path;
  readonly columns: Path;
}

/** A written type, and the path in it that is asked for. */
export interface GivenType {
  readonly type: WrittenType;
  readonly path: Path;
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
  return rowsOf(models, call).flatMap((row) =>
    isParameterAt(row.in, argumentOf, params.indexOf(parameter.id)) ? toAsked(file, call, path, row) : [],
  );
}

/** The type arguments of which a function is given something, by rows about the call that it is handed to, and the rest of the path in each. */
export function typesGiven(models: ModelIndex, file: FileFacts, parameter: FlowNode & { readonly id: number }, path: Path): GivenType[] {
  const { argumentOf, params = [] } = file.functions[parameter.ref ?? -1] ?? {};
  const call = file.calls[argumentOf?.call ?? -1];
  if (!argumentOf || !call || call.typeArguments.length === 0) return [];
  return modelsOf(models, call)
    .filter(isTyped)
    .flatMap(({ row }) => {
      const { keys } = parsePosition(row.in);
      const type = call.typeArguments[row.typeArgument];
      const isHere = isParameterAt(row.in, argumentOf, params.indexOf(parameter.id)) && keys.every((key, i) => isSameKey(path[i], key));
      return type && isHere ? [{ type, path: path.slice(keys.length) }] : [];
    });
}

function isSameKey(asked: string | undefined, key: string): boolean {
  return asked === key || (isIndex(key) && isIndex(asked));
}

/** True for a position in a parameter of a function, where the function stands there and the parameter is that one. */
function isParameterAt(position: string, { index: argument, keys }: Handed, parameter: number): boolean {
  const { index, inner } = parsePosition(position);
  return inner?.kind === 'param' && inner.index === parameter && index === argument && inner.at.join('.') === keys.join('.');
}

function rowsOf(models: ModelIndex, call: CallFacts): RecordRow[] {
  return modelsOf(models, call)
    .filter(isRecordGiver)
    .map(({ row }) => row);
}

function modelsOf(models: ModelIndex, { receiver, member }: CallFacts): IndexedRow[] {
  return receiver === undefined ? models.ofNamedFunction(member) : models.ofAnyReceiver(member);
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
