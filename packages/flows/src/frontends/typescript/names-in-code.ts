import type { ts, TypeScript } from './typescript.js';

/** The names that the code of a file holds outside of quotes. */
export interface FileNames {
  /** Variables, functions, types, members, imports, and what is called. */
  readonly declared: ReadonlySet<string>;
  /** Properties that are read or written. Nothing says that such a name isn't a value: `patients.JaneDoe`. */
  readonly used: ReadonlySet<string>;
}

/** Collects the names of a file. */
export function namesInCode(compiler: TypeScript, file: ts.SourceFile): FileNames {
  const used = new Set<string>();
  // Where the syntax is broken, text is read as code: nothing is declared for certain.
  const names = { declared: isBroken(file) ? used : new Set<string>(), used };
  const rest: ts.Node[] = [file];
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (compiler.isIdentifier(node)) (isKey(compiler, node, parent) ? names.used : names.declared).add(node.text);
    else if (compiler.isPrivateIdentifier(node)) names.declared.add(node.text);
    else rest.push(node);
  };
  for (let parent = rest.pop(); parent; parent = rest.pop()) {
    const around = parent;
    if (isCall(compiler, around)) noteCalled(compiler, around, names.declared);
    compiler.forEachChild(around, (node) => visit(node, around));
  }
  return isBroken(file) ? { declared: new Set(), used } : names;
}

function isBroken(file: ts.SourceFile): boolean {
  return ((file as unknown as { parseDiagnostics?: readonly unknown[] }).parseDiagnostics ?? []).length > 0;
}

/** True for a name that a property is reached by, other than of `this`. */
function isKey(compiler: TypeScript, node: ts.Identifier, parent: ts.Node): boolean {
  if (compiler.isPropertyAccessExpression(parent))
    return parent.name === node && parent.expression.kind !== compiler.SyntaxKind.ThisKeyword;
  if (compiler.isPropertyAssignment(parent)) return parent.name === node && !isFunction(compiler, parent.initializer);
  return compiler.isBindingElement(parent) && parent.propertyName === node;
}

function isFunction(compiler: TypeScript, node: ts.Node): boolean {
  return compiler.isArrowFunction(node) || compiler.isFunctionExpression(node);
}

function isCall(compiler: TypeScript, node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return compiler.isCallExpression(node) || compiler.isNewExpression(node);
}

function noteCalled(compiler: TypeScript, { expression }: ts.CallExpression | ts.NewExpression, declared: Set<string>): void {
  if (compiler.isPropertyAccessExpression(expression) && compiler.isIdentifier(expression.name)) declared.add(expression.name.text);
}
