import ts from 'typescript';

/** A replacement of the text from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A file of a fixture, and what a transform needs to know about it. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly file: ts.SourceFile;
  /** Lines, from 1, on which a sink is called, or a wrapper of one. */
  readonly sinkLines: ReadonlySet<number>;
}

/** A changed file, files that were added beside it, and how often the transform found something to change. */
export interface Transformed {
  readonly text: string;
  readonly added: ReadonlyMap<string, string>;
  readonly count: number;
}

/**
 * Rewrites a program into one that does the same. No line moves: what was reported on a line has to be reported there still,
 * and everything that was silent stays silent.
 */
export interface Transform {
  readonly id: string;
  readonly apply: (source: Source) => Transformed;
}

/** A transform that only edits the file itself. */
export function byEdits(id: string, find: (source: Source) => Edit[]): Transform {
  return { id, apply: (source) => ({ ...applyEdits(source.text, find(source)), added: new Map() }) };
}

/** Applies edits that don't overlap; of two that do, the outer one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; count: number } {
  const inner = edits.filter((edit) => !edits.some((other) => other !== edit && isInside(other, edit)));
  const sorted = [...inner].sort((a, b) => b.start - a.start || b.end - a.end);
  return { text: sorted.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text), count: sorted.length };
}

function isInside(inner: Edit, outer: Edit): boolean {
  return (
    outer.end > outer.start && inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start
  );
}

/** Reads a file as the analyzer would. */
export function parse(path: string, text: string): ts.SourceFile {
  const kind = /\.[jt]sx$|\.js$/.test(path) ? (path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.JSX) : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}

/** Every node of a kind, outer ones first. */
export function findNodes<Node extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

export function isOneLine(file: ts.SourceFile, node: ts.Node): boolean {
  return !node.getText(file).includes('\n');
}

/** True when the node holds an `await` of its own function. */
export function hasAwait(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => hasAwait(child) || undefined) ?? false);
}

/** True when the node can't move into another function: it yields, or speaks of its own function's arguments. */
export function isBound(node: ts.Node): boolean {
  if (ts.isYieldExpression(node) || (ts.isIdentifier(node) && node.text === 'arguments')) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => isBound(child) || undefined) ?? false);
}
