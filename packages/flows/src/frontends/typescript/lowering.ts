import type { Library } from '@phitrace/core';
import { splitWords } from '@phitrace/naming';
import { GraphBuilder } from './builder.js';
import type { CheckedClass, ComparedKind, Edge, FlowNode, NodeKind, WrittenType } from '../../graph/graph.js';
import { addVersion, type Environment, mergedNode, type PutAgain, Scope, type Variable } from './scopes.js';
import type { Node, ts, TypeScript } from './typescript.js';
import { replaceParameters, toWrittenType } from './written-types.js';

export interface LoweringOptions {
  /** Names of methods that write into their receiver (`push`, `set`); from the model rows. */
  readonly mutators: ReadonlySet<string>;
  readonly superclasses: Library['superclasses'];
}

/** Where `break` and `continue` of the enclosing loops and switches lead. */
export interface Jump {
  readonly label?: string;
  readonly breaks: Environment[];
  readonly continues?: Environment[];
}

export type ExpressionHandler = (lowering: Lowering, node: never) => number;
export type StatementHandler = (lowering: Lowering, node: never) => void;
export interface Handlers {
  readonly expressions: ReadonlyMap<number, ExpressionHandler>;
  readonly statements: ReadonlyMap<number, StatementHandler>;
}

type Extras = {
  name?: string;
  type?: WrittenType;
  ref?: number;
  value?: string | number | boolean | null;
  pattern?: string;
  parts?: readonly (string | number)[];
  isFailure?: true;
  checked?: CheckedClass;
  ofKind?: ComparedKind;
  later?: NonNullable<FlowNode['later']>;
};

/** Expressions and statements inside of each other that are read: a part that is nested deeper is left out and counted. */
const MAX_NESTING = 300;
/** How parts that are nested too deeply are counted. */
export const TOO_DEEP = 'DeepNesting';

/** State of the lowering of one file: where we are and which version each variable has here. The syntax is in the handlers, one file a family. */
export class Lowering {
  readonly builder = new GraphBuilder();
  scope = new Scope(0);
  environment: Environment = new Map();
  jumps: Jump[] = [];
  /** What the enclosing try block has thrown so far; undefined outside of one. */
  thrown: number[] | undefined;
  /** Index of the class whose member is being lowered. */
  classId: number | undefined;
  /** Constraints of the type parameters in scope, by name. */
  typeParameters: ReadonlyMap<string, WrittenType> = new Map();
  /** Index of the function whose `arguments` are meant; arrow functions have none of their own. */
  ownArguments: number | undefined;
  /** What `this` is, where it is not an instance of a class. */
  thisNode: number | undefined;
  /** Where objects were put that variables hold. */
  readonly puts = new Map<Variable, readonly PutAgain[]>();
  /** Whether anything is declared in a whole function. */
  readonly usesVar: boolean;
  private nesting = 0;

  constructor(
    readonly compiler: TypeScript,
    readonly file: ts.SourceFile,
    readonly options: LoweringOptions,
    private readonly handlers: Handlers,
  ) {
    this.usesVar = /\bvar\s/.test(file.text);
  }

  expression(node: ts.Node): number {
    const handler = this.nesting < MAX_NESTING ? this.handlers.expressions.get(node.kind) : undefined;
    if (handler) return this.nested(() => handler(this, node as never));
    this.countUnknown(node);
    return this.add('unknown', node);
  }

  statement(node: ts.Node): void {
    const handler = this.nesting < MAX_NESTING ? this.handlers.statements.get(node.kind) : undefined;
    if (handler) this.nested(() => handler(this, node as never));
    else this.countUnknown(node);
  }

  private nested<Value>(lower: () => Value): Value {
    this.nesting += 1;
    const value = lower();
    this.nesting -= 1;
    return value;
  }

  /** Counts syntax that no handler knows, or that stands in too much other syntax to be read. */
  private countUnknown(node: ts.Node): void {
    this.builder.countUnknown(this.nesting < MAX_NESTING ? this.compiler.SyntaxKind[node.kind] : TOO_DEEP);
  }

  add(kind: NodeKind, node: Node, edges: Edge[] = [], extras: Extras = {}): number {
    return this.builder.add(kind, this.span(node), edges, extras);
  }

  span(node: Node): { start: number; end: number } {
    return { start: node.getStart(this.file), end: node.end };
  }

  copyOf(node: Node, sources: readonly number[]): number {
    return this.add(
      'copy',
      node,
      sources.map((from) => ({ from, label: 'copy' })),
    );
  }

  read(node: Node, from: number, key: string): number {
    return this.add('read', node, [{ from, label: 'read', keys: [key] }], { name: key });
  }

  /** The value of a variable at this point. */
  readVariable(name: string, node: Node): number {
    const variable = this.scope.find(name);
    if (!variable) return this.builder.global(name, this.span(node));
    const here = variable.owner === this.builder.scope && !variable.writtenInClosure ? this.environment?.get(variable) : undefined;
    return here ?? mergedNode(this.builder, variable, this.span(node));
  }

  /** Makes `version` the value of the variable from here on. */
  setVariable(variable: Variable, version: number): void {
    addVersion(this.builder, variable, version);
    this.environment?.set(variable, version);
  }

  /** A new version of a named variable with the value of `value`. */
  assign(variable: Variable, node: Node, value: number, type?: WrittenType): number {
    const version = this.add('local', node, [{ from: value, label: 'copy' }], { name: variable.name, ...(type && { type }) });
    this.setVariable(variable, version);
    return version;
  }

  /** Runs `body` in a nested block scope. */
  inBlock(body: () => void): void {
    const outer = this.scope;
    this.scope = new Scope(this.builder.scope, outer);
    body();
    this.scope = outer;
  }

  /** A type as written, with type parameters replaced by their constraints. */
  type(node: ts.TypeNode | undefined): WrittenType | undefined {
    return node && replaceParameters(toWrittenType(this.compiler, node), this.typeParameters);
  }

  noteMembers(members: Readonly<Record<string, unknown>>): void {
    for (const name of Object.keys(members)) this.noteWords(name);
  }

  noteWords(text: string): void {
    for (const word of splitWords(text)) this.builder.contextWords.add(word);
  }
}
