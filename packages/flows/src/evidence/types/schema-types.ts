import type { FileFacts, FlowNode, NodeKind, WrittenType } from '../../graph/graph.js';
import type { LinkedProject } from '../../graph/program.js';
import { queriedMembers } from '../sql/query-members.js';

const MAX_DEPTH = 6;

/** Nodes that pass the value of their first edge on. */
const PASSING: ReadonlySet<NodeKind> = new Set(['local', 'copy', 'read']);

interface NodeRef {
  readonly file: FileFacts;
  readonly node: number;
}

/** The value in a file that a name of it stands for, here or behind an import. */
function findSchemaVariable(project: LinkedProject, file: FileFacts, name: string): NodeRef | undefined {
  const own = file.moduleVariables.get(name);
  const node = own === undefined ? undefined : file.nodes[own];
  if (own !== undefined && node?.kind !== 'import') return { file, node: own };
  const target = node?.ref === undefined ? undefined : project.importTarget(file, node.ref);
  return target?.kind === 'node' ? { file: target.file, node: target.node } : undefined;
}

/**
 * The type that a schema value describes (`z.object({ … })`, `pgTable('patients', { … })`), read from the object literals in
 * the calls that build it. Types of scalars are not told apart: the names are what counts.
 */
export function schemaType(project: LinkedProject, file: FileFacts, name: string): WrittenType | undefined {
  const variable = findSchemaVariable(project, file, name);
  const members = variable && schemaMembers(project, variable.file, variable.node, 0);
  return members && Object.keys(members).length > 0 ? { kind: 'object', members } : undefined;
}

export function schemaMembers(project: LinkedProject, file: FileFacts, id: number, depth: number): Record<string, WrittenType> {
  const node = file.nodes[id];
  if (!node || depth > MAX_DEPTH) return {};
  if (node.kind === 'call') return membersOfCall(project, file, node.ref ?? -1, depth);
  if (node.kind === 'object') return describedBy(literalMembers(project, file, id, depth));
  if (node.parts || typeof node.value === 'string') return queriedMembers(textOf(node));
  const source = sourceOf(project, file, node);
  return source ? schemaMembers(project, source.file, source.node, depth + 1) : {};
}

/** Where a node that only passes a value on has it from. */
function sourceOf(project: LinkedProject, file: FileFacts, { kind, ref, edges }: FlowNode): NodeRef | undefined {
  if (kind === 'import') {
    const target = project.importTarget(file, ref ?? -1);
    return target?.kind === 'node' ? target : undefined;
  }
  const from = PASSING.has(kind) ? edges[0]?.from : undefined;
  return from === undefined ? undefined : { file, node: from };
}

function membersOfCall(project: LinkedProject, file: FileFacts, index: number, depth: number): Record<string, WrittenType> {
  const call = file.calls[index];
  if (!call) return {};
  const inner = call.receiver === undefined ? {} : schemaMembers(project, file, call.receiver, depth + 1);
  const own = Object.assign({}, ...call.args.map((argument) => schemaMembers(project, file, argument.node, depth + 1))) as Record<
    string,
    WrittenType
  >;
  if (call.member === 'pick') return own;
  if (call.member === 'omit') return Object.fromEntries(Object.entries(inner).filter(([key]) => !(key in own)));
  return { ...inner, ...own };
}

/** The fixed parts of a text. */
function textOf({ value, parts = [] }: FlowNode): string {
  return typeof value === 'string' ? value : parts.filter((part) => typeof part === 'string').join(' ');
}

/** JSON Schema lists the members one level down. */
function describedBy(members: Record<string, WrittenType>): Record<string, WrittenType> {
  const { properties, type } = members;
  return properties?.kind === 'object' && type ? { ...properties.members } : members;
}

function literalMembers(project: LinkedProject, file: FileFacts, id: number, depth: number): Record<string, WrittenType> {
  const members: Record<string, WrittenType> = {};
  for (const { label, keys, from } of file.nodes[id]?.edges ?? []) {
    const key = keys?.[0];
    if (label !== 'write' || key === undefined || key === '*') continue;
    const nested = schemaMembers(project, file, from, depth + 1);
    members[key] = Object.keys(nested).length > 0 ? { kind: 'object', members: nested } : { kind: 'primitive', name: 'string' };
  }
  return members;
}
