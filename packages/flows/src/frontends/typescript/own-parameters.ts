import type { ts, TypeScript } from './typescript.js';

/** The parameters that calls give a value; `this: Request` before them is none. */
export function ownParameters(compiler: TypeScript, { parameters }: ts.SignatureDeclaration): readonly ts.ParameterDeclaration[] {
  return thisParameter(compiler, parameters) ? parameters.slice(1) : parameters;
}

/** The declaration of what `this` is in a function. */
export function thisParameter(compiler: TypeScript, [first]: readonly ts.ParameterDeclaration[]): ts.ParameterDeclaration | undefined {
  return first && compiler.isIdentifier(first.name) && first.name.text === 'this' ? first : undefined;
}

/** True for a function that is written as a member of an object, which it is called on: `{ connect: function (done) { this.open(done); } }`. */
export function isMethodOfObject(compiler: TypeScript, node: ts.Node): node is ts.FunctionExpression {
  return compiler.isFunctionExpression(node) && compiler.isPropertyAssignment(node.parent) && !thisParameter(compiler, node.parameters);
}
