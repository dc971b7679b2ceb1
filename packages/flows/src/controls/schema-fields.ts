import type { Faults, FieldCall, FieldSchemas } from '@phitrace/core';
import type { CallFacts, ClassFacts, FileFacts, FlowNode, Span, WrittenType } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { standsIn } from '../graph/stands-in.js';
import { isPartOf } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import type { State } from '../query/state.js';
import { identitiesOf } from './routes/route-values.js';

/** A field of a store, as code declares it. */
export interface DeclaredField {
  readonly file: FileFacts;
  readonly span: Span;
  /** Table, model, class or schema; empty where it has no name. */
  readonly table: string;
  readonly name: string;
  /** The names of the other fields. */
  readonly siblings: readonly string[];
  /** Names and texts that are written of it: its type, options, functions, what else is added to its store. */
  readonly said: readonly string[];
}

/** Characters of a text that may be a name. */
const LONGEST_NAME = 60;
/** Objects in one another whose names are read. */
const MAX_BELOW = 3;

/** What fields are looked for with; the text tells where a key stands whose value is the same node wherever it is written. */
interface FieldQuestion {
  readonly solver: Solver;
  readonly faults: Faults;
  readonly schemas: FieldSchemas;
  readonly textOf: (file: FileFacts) => string;
}

/** The fields that code declares; none where a client encrypts fields by itself. */
export function fieldsInCode(files: readonly FileFacts[], asked: FieldQuestion): DeclaredField[] {
  const { clients } = asked.schemas;
  const isClient = ({ nodes }: FileFacts) =>
    nodes.some(({ kind, edges }) => kind === 'object' && edges.some(({ keys = [] }) => clients.includes(keys[0] ?? '')));
  if (files.some(isClient)) return [];
  return asked.faults.findIn(files, (file) => [
    ...file.calls.flatMap((call, id) => fieldsOfCall({ file, call: id }, call, asked)),
    ...file.classes.flatMap((facts) => fieldsOfClass(file, facts, asked.schemas)),
  ]);
}

function fieldsOfCall(ref: CallRef, call: CallFacts, asked: FieldQuestion): DeclaredField[] {
  const { solver, schemas } = asked;
  const form = schemas.calls.find((each) => each.members.includes(call.member) && isOfPackage(solver, ref, call, each));
  const list = form && call.args[form.fields];
  if (!list) return [];
  const table = tableOf(ref.file, call, form);
  const added = addedBy(solver, ref, call, form);
  const found = solver.origins(ref.file, list.node, []).flatMap(({ state }) => fieldsOfObject(state, form, asked));
  const names = found.map(({ name }) => name);
  return found.map((field) => {
    const isMeant = ({ names: listed }: { readonly names: readonly string[] }) =>
      listed.includes(field.name) || !names.some((name) => listed.includes(name));
    const said = [...field.said, ...added.filter(isMeant).flatMap((each) => each.names)];
    return { ...field, table, siblings: names.filter((name) => name !== field.name), said };
  });
}

/** True for a call of a package, and for a static one of a class that extends one of it. */
function isOfPackage(solver: Solver, ref: CallRef, { receiver }: CallFacts, { packages }: FieldCall): boolean {
  const { places } = solver.targetsOf(ref);
  return places.some(({ module }) => isPartOf(module, packages)) || isPartOf(moduleAbove(ref.file, receiver), packages);
}

/** The package of the class above the class that a node is; empty where there is none. */
function moduleAbove({ nodes, classes, imports }: FileFacts, node = -1): string {
  const { superNode = -1 } = classes.find((each) => each.node === node) ?? {};
  const { kind, ref = -1 } = nodes[superNode] ?? {};
  return kind === 'import' ? (imports[ref]?.module ?? '') : '';
}

type FoundField = Omit<DeclaredField, 'table' | 'siblings'>;

function fieldsOfObject({ file, node }: Pick<State, 'file' | 'node'>, form: FieldCall, asked: FieldQuestion): FoundField[] {
  const object = file.nodes[node];
  if (object?.kind !== 'object') return [];
  return object.edges.flatMap(({ label, keys: [name = '*'] = [], from }) => {
    const value = file.nodes[from];
    if (label !== 'write' || name === '*' || !value) return [];
    const isPlain =
      form.fieldPackages.length === 0 || isMadeBy(asked.solver, file, value.kind === 'call' ? (value.ref ?? -1) : -1, form.fieldPackages);
    const said = [...namesWithin(file, value), ...namesBelow(file, from, MAX_BELOW)];
    return isPlain ? [{ file, span: placeOf(file, object, name, value, asked), name, said }] : [];
  });
}

/** Where a field is written: its value, or its key where the value is one node for all that name it. */
function placeOf(file: FileFacts, object: Span, name: string, value: FlowNode, { textOf }: FieldQuestion): Span {
  if (value.kind !== 'global') return value;
  const text = textOf(file).slice(object.start, object.end);
  const at = [...text.matchAll(/[\w$]+(?=["']?\s*:)/g)].find(([key]) => key === name)?.index ?? 0;
  return { start: object.start + at, end: object.start + at + name.length };
}

/** Names that stand at the values below a value. */
function namesBelow(file: FileFacts, node: number, depth: number): string[] {
  const { name, edges = [], kind } = file.nodes[node] ?? {};
  const below = depth > 0 && (kind === 'object' || kind === 'read') ? edges.flatMap(({ from }) => namesBelow(file, from, depth - 1)) : [];
  return name === undefined ? below : [name, ...below];
}

/** `text('ssn').notNull()`: the call at the head of the chain is of one of the packages. */
function isMadeBy(solver: Solver, file: FileFacts, call: number, packages: readonly string[]): boolean {
  return call >= 0 && solver.targetsOf({ file, call }).places.some(({ module }) => isPartOf(module, packages));
}

/** The name that the call gives, else that of the variable or class that holds what it makes. */
function tableOf({ nodes }: FileFacts, { args, node, receiver = -1 }: CallFacts, { table = -1 }: FieldCall): string {
  const given = nodes[args[table]?.node ?? -1]?.value;
  if (typeof given === 'string') return given;
  const holder = nodes.find(({ kind, edges }) => kind === 'local' && edges.some(({ from }) => from === node)) ?? nodes[receiver];
  return holder?.name ?? '';
}

/** What is added to the made schema, by the names and texts that each call is given. */
function addedBy(solver: Solver, { file }: CallRef, { node }: CallFacts, { plugins }: FieldCall): { readonly names: readonly string[] }[] {
  if (plugins.length === 0) return [];
  const made = identitiesOf(solver, { file, node });
  return solver.project.callsNamed(plugins).flatMap(({ file: home, call }) => {
    const facts = home.calls[call];
    const receivers = facts?.receiver === undefined ? [] : identitiesOf(solver, { file: home, node: facts.receiver });
    return facts && receivers.some((each) => made.includes(each))
      ? [{ names: [...namesWithin(home, facts), ...facts.args.flatMap(({ node: given }) => namesBelow(home, given, MAX_BELOW))] }]
      : [];
  });
}

/** Names, short texts and callees that stand in a part of a file. */
function namesWithin({ nodes, calls }: FileFacts, outer: Span): string[] {
  const isInside = (each: Span) => standsIn(each, outer);
  const texts = nodes.filter(isInside).flatMap(({ name, value, edges, kind }) => {
    const keys = kind === 'object' ? edges.flatMap((edge) => edge.keys ?? []) : [];
    return [...keys, ...(name === undefined ? [] : [name]), ...(typeof value === 'string' && value.length <= LONGEST_NAME ? [value] : [])];
  });
  return [...texts, ...calls.filter(isInside).map(({ text }) => text)];
}

function fieldsOfClass(file: FileFacts, { name: table, fields, memberTypes }: ClassFacts, { decorators }: FieldSchemas): DeclaredField[] {
  if (!fields) return [];
  const form = decorators.find(({ packages }) => file.imports.some(({ module }) => isPartOf(module, packages)));
  return [...fields].flatMap(([name, marks]) => {
    const mark = marks.find((each) => form?.fields.includes(each.name));
    if (!mark) return [];
    const type = memberTypes.get(name);
    const said = [...marks.flatMap((each) => [each.name, ...each.args]), ...(type ? typeNames(type) : [])];
    const siblings = [...fields.keys()].filter((other) => other !== name);
    return [{ file, span: mark, table, name, siblings, said }];
  });
}

function typeNames(type: WrittenType): string[] {
  switch (type.kind) {
    case 'reference':
      return [type.name, ...type.args.flatMap(typeNames)];
    case 'primitive':
      return [type.name];
    case 'array':
      return typeNames(type.element);
    case 'union':
    case 'intersection':
      return type.parts.flatMap(typeNames);
    default:
      return [];
  }
}
