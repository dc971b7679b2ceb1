import type {
  CallFacts,
  ClassFacts,
  Edge,
  Exit,
  ExportFacts,
  FlowNode,
  FunctionFacts,
  HeapStore,
  ImportFacts,
  NodeKind,
  PathRegion,
  Span,
  TypeDeclaration,
  WrittenType,
} from '../../graph/graph.js';
import { toModuleName } from './module-names.js';

type Extras = Partial<Pick<FlowNode, 'name' | 'type' | 'ref' | 'value' | 'parts' | 'pattern' | 'later'>>;

/** What programs declare of `window`: `interface Window { bridge: Bridge }`. */
const WINDOW: WrittenType = { kind: 'reference', name: 'Window', args: [] };

/** Collects the records of one file. */
export class GraphBuilder {
  readonly nodes: FlowNode[] = [];
  readonly functions: FunctionFacts[] = [];
  readonly classes: ClassFacts[] = [];
  readonly calls: CallFacts[] = [];
  readonly imports: ImportFacts[] = [];
  readonly exports: ExportFacts[] = [];
  readonly types = new Map<string, TypeDeclaration>();
  readonly stores = new Map<string, HeapStore[]>();
  readonly contextWords = new Set<string>();
  readonly unknownSyntax: Record<string, number> = {};
  private readonly globals = new Map<string, number>();
  readonly regions: PathRegion[] = [];
  readonly exits: Exit[] = [];
  /** Index of the function that is being lowered. */
  scope = 0;
  /** How many choices there were. */
  choices = 0;
  /** Index of the region that is being lowered. */
  region: number | undefined;

  add(kind: NodeKind, span: Span, edges: Edge[] = [], extras: Extras = {}): number {
    this.nodes.push({ kind, start: span.start, end: span.end, scope: this.scope, edges, ...extras });
    return this.nodes.length - 1;
  }

  node(id: number): FlowNode {
    const node = this.nodes[id];
    if (!node) throw new RangeError(`no node ${id}`);
    return node;
  }

  global(name: string, span: Span): number {
    const known = this.globals.get(name);
    if (known !== undefined) return known;
    const id = this.add('global', span, [], { name, ...(name === 'window' && { type: WINDOW }) });
    this.globals.set(name, id);
    return id;
  }

  /** What a declaration without a body says of a global. */
  typeOfGlobal(name: string): WrittenType | undefined {
    const known = this.globals.get(name);
    return known === undefined ? undefined : this.node(known).type;
  }

  addImport(module: string, name: string, span: Span, local: string, typeOnly: boolean): number {
    const node = this.add('import', span, [], { name: local, ref: this.imports.length });
    this.imports.push({ module: toModuleName(module), name, node, typeOnly });
    return node;
  }

  addStore(store: HeapStore): void {
    const key = store.keys.at(-1) ?? '*';
    const list = this.stores.get(key);
    if (list) list.push(store);
    else this.stores.set(key, [store]);
  }

  /** A `return` or `throw`. */
  addExit({ start, end }: Span, form: Pick<Exit, 'isThrow'> = {}): void {
    this.exits.push({ start, end, scope: this.scope, ...(this.region !== undefined && { region: this.region }), ...form });
  }

  /** A catch clause takes what the call throws. */
  noteCaught(call: number): void {
    const facts = this.calls[call];
    if (facts) facts.isCaught = true;
  }

  countUnknown(kind: string): void {
    this.unknownSyntax[kind] = (this.unknownSyntax[kind] ?? 0) + 1;
  }
}
