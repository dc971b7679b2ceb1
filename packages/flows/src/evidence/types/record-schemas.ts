import type { CallFacts, Edge, FileFacts, FlowNode, WrittenType } from '../../graph/graph.js';
import { onlyEdge } from '../../graph/only-edge.js';
import type { LinkedProject } from '../../graph/program.js';
import { schemaMembers } from './schema-types.js';

/** Names, calls and imports between a use of a schema and the schema itself. */
const MAX_STEPS = 10;

/** A type, and the file that its names belong to. */
export interface SchemaType {
  readonly file: FileFacts;
  readonly type: WrittenType;
}

interface NodePlace {
  readonly file: FileFacts;
  readonly node: number;
}

/**
 * The type of the records that a value gives: an entity class, a model or table that a call made of an object literal, a
 * repository by its type argument, a property of a client that is called like a record of a database.
 */
export function recordTypeOf(project: LinkedProject, { file, node: id }: NodePlace): SchemaType | undefined {
  return new Search(project, file).at(id, 0);
}

/** The type of the records that a relation is called after, the nearest one of the name: `Customer` of a row of another model. */
export function relatedType(project: LinkedProject, file: FileFacts, name: string): SchemaType | undefined {
  const own = file.moduleVariables.get(name);
  const search = new Search(project, file);
  return own === undefined ? search.ofClient(name) : search.at(own, 0);
}

/** The type that an object literal describes by its members: `{ patientName: z.string() }`. */
export function describedType(project: LinkedProject, { file, node }: NodePlace): SchemaType | undefined {
  return file.nodes[node]?.kind === 'object' ? toMade(file, schemaMembers(project, file, node, 0)) : undefined;
}

/** A search through the nodes of one file. */
class Search {
  constructor(
    private readonly project: LinkedProject,
    private readonly file: FileFacts,
  ) {}

  at(id: number, steps: number): SchemaType | undefined {
    const { file } = this;
    const node = file.nodes[id];
    if (!node || steps > MAX_STEPS) return undefined;
    if (hasArguments(node.type)) return { file, type: node.type };
    const { kind, ref = -1 } = node;
    if (kind === 'class') return toReference(file, file.classes[ref]?.name ?? '');
    if (kind === 'call') return this.ofCall(id, file.calls[ref], steps + 1);
    return kind === 'import' ? this.ofImport(node, steps + 1) : this.ofName(node, steps + 1);
  }

  private ofCall(id: number, call: CallFacts | undefined, steps: number): SchemaType | undefined {
    const { file } = this;
    if (!call) return undefined;
    const [given] = call.typeArguments;
    const behind = given ? { file, type: given } : this.atAny([call.receiver], steps);
    if (behind?.type.kind === 'reference') return behind;
    return toMade(file, schemaMembers(this.project, file, id, 0)) ?? behind ?? this.ofArguments(call, steps);
  }

  private ofArguments({ args }: CallFacts, steps: number): SchemaType | undefined {
    return this.atAny(
      args.map(({ node }) => node),
      steps,
    );
  }

  private atAny(ids: readonly (number | undefined)[], steps: number): SchemaType | undefined {
    for (const id of ids) {
      const found = id === undefined ? undefined : this.at(id, steps);
      if (found) return found;
    }
    return undefined;
  }

  private ofImport({ ref = -1 }: FlowNode, steps: number): SchemaType | undefined {
    const target = this.project.importTarget(this.file, ref);
    return target?.kind === 'node' ? new Search(this.project, target.file).at(target.node, steps) : undefined;
  }

  /** A name for another value, or a property of one. */
  private ofName(node: FlowNode, steps: number): SchemaType | undefined {
    const edge = onlyEdge(node);
    if (edge?.label === 'copy') return this.at(edge.from, steps);
    return edge?.label === 'read' ? this.ofProperty(edge, steps) : undefined;
  }

  private ofProperty({ from, keys = [] }: Edge, steps: number): SchemaType | undefined {
    const owner = this.file.nodes[from];
    const [key = '', ...deeper] = keys;
    const found = owner && deeper.length === 0 ? this.ofMember(owner, key, steps) : undefined;
    return found ?? this.ofClient(deeper.at(-1) ?? key);
  }

  /** What a class declares a property to be, or what was written into an object. */
  private ofMember({ kind, ref = -1, edges }: FlowNode, key: string, steps: number): SchemaType | undefined {
    const declared = kind === 'this' ? this.file.classes[ref]?.memberTypes.get(key) : undefined;
    if (hasArguments(declared)) return { file: this.file, type: declared };
    const written = edges.find(({ label, keys }) => label === 'write' && keys?.[0] === key);
    return written && this.at(written.from, steps);
  }

  /** What a client keeps under a name: a record of its schema, or a table that the project has a variable for. */
  ofClient(name: string): SchemaType | undefined {
    const named = this.project.recordNamed(name);
    if (named) return toReference(named.file, named.declaration.name);
    const table = this.project.variableNamed(name);
    const isVariable = table?.file.nodes[table.node]?.kind === 'local';
    return isVariable ? toMade(table.file, schemaMembers(this.project, table.file, table.node, 0)) : undefined;
  }
}

function hasArguments(type: WrittenType | undefined): type is WrittenType & { readonly kind: 'reference' } {
  return type?.kind === 'reference' && type.args.length > 0;
}

function toReference(file: FileFacts, name: string): SchemaType {
  return { file, type: { kind: 'reference', name, args: [] } };
}

function toMade(file: FileFacts, members: Record<string, WrittenType>): SchemaType | undefined {
  return Object.keys(members).length > 0 ? { file, type: { kind: 'object', members } } : undefined;
}
