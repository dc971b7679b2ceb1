import type { GraphBuilder } from './builder.js';
import type { ts } from './typescript.js';

/** A declared variable. Each assignment makes a version; `merged` is the join of all, for reads that can't be ordered. */
export interface Variable {
  readonly name: string;
  /** Index of the function that declares it. */
  readonly owner: number;
  readonly versions: number[];
  merged?: number;
  writtenInClosure: boolean;
}

/** Puts the object of a variable, as it is by now, once more where it was put before. */
export type PutAgain = (object: number, node: ts.Node) => void;

/** Names of one block, with a link outward. */
export class Scope {
  private readonly names = new Map<string, Variable>();
  constructor(
    readonly owner: number,
    readonly parent?: Scope,
  ) {}

  declare(name: string): Variable {
    const known = this.names.get(name);
    if (known) return known;
    const variable: Variable = { name, owner: this.owner, versions: [], writtenInClosure: false };
    this.names.set(name, variable);
    return variable;
  }

  find(name: string): Variable | undefined {
    return this.names.get(name) ?? this.parent?.find(name);
  }

  variables(): IterableIterator<Variable> {
    return this.names.values();
  }
}

/** The current version of each variable at one point of the code; `undefined` where the point can't be reached. */
export type Environment = Map<Variable, number> | undefined;

/** A node with the join of all versions of the variable; versions that come later are added to it. */
export function mergedNode(builder: GraphBuilder, variable: Variable, span: { start: number; end: number }): number {
  if (variable.merged === undefined) {
    if (variable.versions.length === 1 && variable.versions[0] !== undefined) {
      const only = builder.node(variable.versions[0]);
      if (only.kind === 'import') return variable.versions[0];
    }
    const edges = variable.versions.map((from) => ({ from, label: 'copy' as const }));
    variable.merged = builder.add('local', span, edges, { name: variable.name });
  }
  return variable.merged;
}

/** Records a new version. */
export function addVersion(builder: GraphBuilder, variable: Variable, version: number): void {
  variable.versions.push(version);
  if (variable.merged !== undefined) builder.node(variable.merged).edges.push({ from: version, label: 'copy' });
  if (variable.owner !== builder.scope) variable.writtenInClosure = true;
}

/** Joins two points of the code: where they disagree on a variable's version, a new version has both. */
export function joinEnvironments(builder: GraphBuilder, a: Environment, b: Environment): Environment {
  if (!a) return b;
  if (!b || a === b) return a;
  const joined = new Map(a);
  for (const [variable, version] of b) {
    const other = a.get(variable);
    if (other === undefined || other === version) {
      joined.set(variable, version);
      continue;
    }
    const { start, end, type } = builder.node(version);
    const edges = [other, version].map((from) => ({ from, label: 'copy' as const }));
    joined.set(variable, builder.add('local', { start, end }, edges, { name: variable.name, ...(type && { type }) }));
  }
  return joined;
}
