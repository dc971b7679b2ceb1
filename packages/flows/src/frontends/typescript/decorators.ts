import type { Decorator } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';

/** Names and texts of one decorator that are kept. */
const MAX_ARGS = 200;

/** The decorators of a class or a method; none where it can have none. */
export function decoratorsOf(lowering: Lowering, node: ts.Node): { readonly decorators?: readonly Decorator[] } {
  const { compiler } = lowering;
  const written = compiler.canHaveDecorators(node) ? (compiler.getDecorators(node) ?? []) : [];
  return written.length === 0 ? {} : { decorators: written.map((each) => toDecorator(lowering, each)) };
}

function toDecorator(lowering: Lowering, decorator: ts.Decorator): Decorator {
  const { compiler, file } = lowering;
  const { expression } = decorator;
  const call = compiler.isCallExpression(expression) ? expression : undefined;
  const args = call?.arguments.flatMap((argument) => namesIn(compiler, argument)) ?? [];
  return { name: (call?.expression ?? expression).getText(file), args: args.slice(0, MAX_ARGS), ...lowering.span(decorator) };
}

/** The names and texts of an expression, in order. */
function namesIn(compiler: TypeScript, root: ts.Node): string[] {
  const found: string[] = [];
  const open = [root];
  for (let node = open.pop(); node && found.length < MAX_ARGS; node = open.pop()) {
    if (compiler.isIdentifier(node) || compiler.isStringLiteralLike(node)) found.push(node.text);
    const children: ts.Node[] = [];
    compiler.forEachChild(node, (child) => void children.push(child));
    open.push(...children.reverse());
  }
  return found;
}
