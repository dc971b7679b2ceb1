import type { ts, TypeScript } from './typescript.js';

/** The parameters that calls give a value; `this: Request` before them is none. */
export function ownParameters(compiler: TypeScript, { parameters }: ts.SignatureDeclaration): readonly ts.ParameterDeclaration[] {
  return thisParameter(compiler, parameters) ? parameters.slice(1) : parameters;
}

/** The declaration of what `this` is in a function. */
export function thisParameter(compiler: TypeScript, [first]: readonly ts.ParameterDeclaration[]): ts.ParameterDeclaration | undefined {
  return first && compiler.isIdentifier(first.name) && first.name.text === 'this' ? first : undefined;
}
