import { unwrap } from './callee-text.js';
import type { Lowering } from './lowering.js';
import type { PutAgain, Variable } from './scopes.js';
import type { ts, TypeScript } from './typescript.js';
import { memberName } from './written-types.js';

/** Places that an object is put at which are remembered: the last ones. */
const MOST_PLACES = 8;

/** Remembers where the object was put that a variable of this function holds: `list.push(item)`, `state.current = item`. */
export function notePut(lowering: Lowering, put: ts.Expression, again: PutAgain): void {
  const bare = unwrap(lowering.compiler, put);
  const variable = lowering.compiler.isIdentifier(bare) ? lowering.scope.find(bare.text) : undefined;
  if (variable) notePutOf(lowering, variable, again);
}

export function notePutOf({ builder, puts }: Lowering, variable: Variable, again: PutAgain): void {
  if (variable.owner === builder.scope) puts.set(variable, [...(puts.get(variable) ?? []), again].slice(-MOST_PLACES));
}

/** What is written into the object of a variable stands wherever the object was put. Objects may hold each other. */
export function putAgain(lowering: Lowering, variable: Variable, node: ts.Node): void {
  const { puts } = lowering;
  const places = puts.get(variable);
  if (!places) return;
  puts.delete(variable);
  for (const again of places) again(lowering.readVariable(variable.name, node), node);
  puts.set(variable, places);
}

/** A literal that is made of objects that variables hold: `const report = { rows, latest: [row] }`. */
export function notePutsIn(
  lowering: Lowering,
  literal: ts.Expression,
  store: (keys: readonly string[], object: number, node: ts.Node) => void,
): void {
  for (const { keys, value } of partsOf(lowering.compiler, literal)) {
    notePut(lowering, value, (object, node) => store(keys, object, node));
    notePutsIn(lowering, value, (below, object, node) => store([...keys, ...below], object, node));
  }
}

interface Part {
  readonly keys: readonly string[];
  readonly value: ts.Expression;
}

function partsOf(compiler: TypeScript, literal: ts.Expression): Part[] {
  const bare = unwrap(compiler, literal);
  if (compiler.isArrayLiteralExpression(bare)) return bare.elements.map((value, i) => ({ keys: [String(i)], value }));
  if (!compiler.isObjectLiteralExpression(bare)) return [];
  return bare.properties.flatMap((property): Part[] => {
    if (compiler.isShorthandPropertyAssignment(property)) return [{ keys: [property.name.text], value: property.name }];
    return compiler.isPropertyAssignment(property) ? [{ keys: [memberName(compiler, property.name)], value: property.initializer }] : [];
  });
}

/** True for names and properties alone, also one of two by a condition, which can be read once more without calling anything. */
export function isPlainChain(compiler: TypeScript, node: ts.Expression): boolean {
  const bare = unwrap(compiler, node);
  if (compiler.isConditionalExpression(bare)) return isPlainChain(compiler, bare.whenTrue) && isPlainChain(compiler, bare.whenFalse);
  if (compiler.isPropertyAccessExpression(bare)) return isPlainChain(compiler, bare.expression);
  return compiler.isIdentifier(bare) || bare.kind === compiler.SyntaxKind.ThisKeyword;
}
