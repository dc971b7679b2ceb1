/** The value-flow graph of one file: plain records, no compiler types. A node is named by its index in `FileFacts.nodes`. */

export type NodeKind =
  | 'literal' // value known: text, number, boolean, null, regular expression
  | 'local' // one version of a variable, or the join of several
  | 'parameter'
  | 'read' // property read
  | 'object' // object or array literal
  | 'store' // an object after a property of it was written
  | 'mutated' // an object after a call that may have written into it
  | 'call' // result of a call, `new`, tagged template or JSX element; `ref` is its index in `calls`
  | 'function' // a function value; `ref` is its index in `functions`
  | 'class' // a class value; `ref` is its index in `classes`
  | 'this' // `ref` is the index of the class
  | 'super'
  | 'import' // `ref` is its index in `imports`
  | 'global' // an identifier that the file doesn't declare
  | 'derive' // template, concatenation, arithmetic: content stays, structure is lost
  | 'drop' // comparison, typeof, delete …: nothing of the operands stays
  | 'copy' // any other expression that has the value of its edges
  | 'caught' // the binding of a catch clause
  | 'unknown'; // syntax that the lowering doesn't know

export type EdgeLabel = 'copy' | 'read' | 'write' | 'except' | 'omit' | 'derive';

/** Where the value of a node comes from. `keys`: the property path that is read, written, kept out (`except`) or left out (`omit`). `*` is any key. */
export interface Edge {
  readonly from: number;
  readonly label: EdgeLabel;
  readonly keys?: readonly string[];
}

export interface FlowNode {
  readonly kind: NodeKind;
  readonly start: number;
  readonly end: number;
  /** Index of the enclosing function in `FileFacts.functions`; 0 is the module itself. */
  readonly scope: number;
  readonly edges: Edge[];
  /** Variable, parameter, property, global or import name. */
  name?: string;
  /** The type as written at a declaration or assertion. */
  type?: WrittenType;
  ref?: number;
  value?: string | number | boolean | null;
  /** A regular expression as it is written: `/name/i`. */
  pattern?: string;
  /** For `caught`: the calls of the try block, any of which may have thrown. */
  calls?: readonly number[];
  /** Text pieces and holes of a template or concatenation, in order. */
  parts?: readonly (string | number)[];
  /** True for the answer to a request where the code has seen that it is none: `res` behind `if (!res.ok)`. */
  isFailure?: true;
  /** What was asked about the class of the value where it comes by here: `error` behind `if (error instanceof Timeout)`. */
  checked?: CheckedClass;
  /** What was asked about the kind of the value where it comes by here: `resource` behind `if (resource.resourceType === 'Patient')`. */
  ofKind?: ComparedKind;
  /** For `mutated`: what an argument of the call has become since: `list.push(item); item.name = name`. */
  later?: { readonly index: number; readonly node: number };
  /** Decorators of a parameter, which may say that a framework fills it: `@Body() body`. */
  decorators?: readonly Decorator[];
}

/** Names of classes, and whether the value is of one of them. */
export interface CheckedClass {
  readonly names: readonly string[];
  readonly isSo: boolean;
}

/** What a property that names a kind was compared with, and whether it is one of them. */
export interface ComparedKind extends CheckedClass {
  readonly key: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value is handed to a call: as an argument, or below it at these keys of an object literal. */
export interface Handed {
  readonly call: number;
  readonly index: number;
  readonly keys: readonly string[];
}

export interface CallArgument {
  readonly node: number;
  readonly spread: boolean;
  /** Where below the node it stands, of a call that a row tells of: what `console.error` is given by `send(note).catch(console.error)`. */
  readonly keys?: readonly string[];
}

export interface CallFacts {
  readonly node: number;
  readonly callee: number;
  readonly receiver?: number;
  /** Last member name of the callee, or the name of the called function: the index that finds candidates. */
  readonly member: string;
  readonly args: readonly CallArgument[];
  readonly isNew: boolean;
  readonly scope: number;
  readonly start: number;
  readonly end: number;
  readonly typeArguments: readonly WrittenType[];
  /** Callee as written, without arguments: `this.logger.info`. */
  readonly text: string;
  /** For a JSX element: where its attributes stand, by name. */
  attributes?: ReadonlyMap<string, Span>;
  /** The call that its result is handed to. */
  argumentOf?: Handed;
  /** True for a call in a `try` whose `catch` takes what it throws. */
  isCaught?: boolean;
  /** The innermost part of its function that it stands in, an index in `FileFacts.regions`; absent where no path goes past it. */
  region?: number;
}

/** A part of a function that not every path goes through. */
export interface PathRegion {
  readonly kind: 'alternative' | 'loop' | 'try' | 'catch' | 'finally';
  /** The region around it; absent for a part of the function itself. */
  readonly outer?: number;
  /** The same for all alternatives of one choice, and for the blocks of one `try`. */
  readonly choice: number;
  /** True for an alternative of a choice that leaves no other way: `if` with `else`, `switch` with `default`. */
  readonly isWhole: boolean;
  /** What an alternative depends on. */
  readonly condition?: Span;
}

/** A `return` or `throw`, with what it gives. */
export interface Exit extends Span {
  readonly scope: number;
  readonly region?: number;
  readonly isThrow?: boolean;
}

/** `@UseGuards(AuthGuard)`: its name, and the names and texts that it is given, as they are written. */
export interface Decorator extends Span {
  readonly name: string;
  readonly args: readonly string[];
}

/** How a function ends: what it gives back there, and what its parameters are by then. */
export interface FunctionEnd {
  readonly returned?: number;
  readonly params: readonly number[];
}

export interface FunctionFacts {
  readonly node: number;
  readonly name: string;
  readonly params: number[];
  /** Index of the rest parameter. */
  rest?: number;
  /** The node of `arguments`, the list of all that it is called with, where that is read. */
  all?: number;
  readonly returns: number[];
  /** Its ends, where it writes into a parameter. */
  ends?: FunctionEnd[];
  /** What the function throws, apart from what it catches itself. */
  readonly throws: number[];
  /** Index of the enclosing function. */
  readonly parent: number;
  /** Index of the class whose member it is. */
  classId?: number;
  /** The call that it is handed to. */
  argumentOf?: Handed;
  /** True for a function written in a JSX attribute: it handles an event of that element. */
  isHandler?: boolean;
  /** The elements whose events it handles in JSX, by their names, or by the `type` of an `input`: `select`, `range`. */
  handles?: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly tags: readonly string[];
  readonly decorators?: readonly Decorator[];
}

export interface ClassFacts {
  readonly node: number;
  readonly name: string;
  superNode?: number;
  /** Value nodes by member name: initialisers, assignments through `this`, methods, what accessors return. */
  readonly members: Map<string, number[]>;
  readonly memberTypes: Map<string, WrittenType>;
  constructorId?: number;
  readonly decorators?: readonly Decorator[];
  /** Fields that have decorators, by name. */
  fields?: Map<string, readonly Decorator[]>;
}

export interface ImportFacts {
  readonly module: string;
  /** Exported name, `default`, or `*` for the whole module. */
  readonly name: string;
  readonly node: number;
  readonly typeOnly: boolean;
}

export interface ExportFacts {
  readonly name: string;
  /** A node of this file …, or the type of what it only declares. */
  readonly node?: number;
  readonly type?: WrittenType;
  /** … or an export of another module. `*` as name of both: everything is re-exported. */
  readonly from?: { readonly module: string; readonly name: string };
}

/** A type as written in source, by names only. */
export type WrittenType =
  | { readonly kind: 'reference'; readonly name: string; readonly args: readonly WrittenType[] }
  | { readonly kind: 'array'; readonly element: WrittenType }
  | { readonly kind: 'union'; readonly parts: readonly WrittenType[] }
  | { readonly kind: 'intersection'; readonly parts: readonly WrittenType[] }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, WrittenType>> }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'primitive'; readonly name: string }
  | { readonly kind: 'indexed'; readonly object: WrittenType; readonly key: string }
  | { readonly kind: 'function'; readonly returns: WrittenType; readonly params?: readonly WrittenType[] }
  | { readonly kind: 'typeof'; readonly name: string }
  /** A comment says that what it types is PHI. */
  | { readonly kind: 'tagged'; readonly type: WrittenType }
  | { readonly kind: 'unknown' };

/** A declared interface, alias, class or enum. */
export interface TypeDeclaration {
  readonly name: string;
  readonly kind: 'interface' | 'alias' | 'class' | 'enum';
  readonly parameters: readonly string[];
  readonly members: Readonly<Record<string, WrittenType>>;
  readonly extends: readonly WrittenType[];
  readonly alias?: WrittenType;
  readonly tags: readonly string[];
}

export interface FileFacts {
  /** Relative to the scan's root, with `/`. */
  readonly path: string;
  readonly nodes: readonly FlowNode[];
  readonly functions: readonly FunctionFacts[];
  readonly classes: readonly ClassFacts[];
  readonly calls: readonly CallFacts[];
  readonly imports: readonly ImportFacts[];
  readonly exports: readonly ExportFacts[];
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  /** Names that type declarations of this file come from, by local name. */
  readonly lineStarts: readonly number[];
  readonly comments: readonly { readonly line: number; readonly text: string }[];
  /** Property writes by last key, for stores whose object is not a plain local variable. */
  readonly stores: ReadonlyMap<string, readonly HeapStore[]>;
  /** Value nodes by variable name at module level. */
  readonly moduleVariables: ReadonlyMap<string, number>;
  /** Lower-case words of names that may give health context: path, imports, declared types and functions, route-like text. */
  readonly contextWords: ReadonlySet<string>;
  readonly unknownSyntax: Readonly<Record<string, number>>;
  readonly regions?: readonly PathRegion[];
  readonly exits?: readonly Exit[];
  /** Names outside of quotes, to tell what may be printed: declared or called, and properties that are read or written. */
  readonly names: { readonly declared: ReadonlySet<string>; readonly used: ReadonlySet<string> };
}

export interface HeapStore {
  readonly object: number;
  readonly value: number;
  readonly keys: readonly string[];
}
