import type { WrittenType } from '../../graph/graph.js';
import { isJavaScript, writtenTypeOf } from './jsdoc-types.js';
import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';
import { toWrittenType } from './written-types.js';

type WrittenIn = Pick<Lowering, 'compiler' | 'file'>;
type Fields = Record<string, WrittenType>;

/** The fields that a class of JavaScript has by what its constructor writes: `this.fullName = fullName`. */
export function fieldsOfConstructor(written: WrittenIn, node: ts.ClassLikeDeclaration): Fields {
  const { compiler, file } = written;
  const own = isJavaScript(file) ? node.members.find((member) => compiler.isConstructorDeclaration(member)) : undefined;
  const fields: Fields = Object.create(null) as Fields;
  for (const statement of own?.body?.statements ?? []) {
    const field = compiler.isExpressionStatement(statement) ? fieldWritten(compiler, statement.expression) : undefined;
    if (field) fields[field.name] = typeOfValue(written, field.value, own?.parameters ?? []);
  }
  return fields;
}

/** `this.fullName = fullName`. */
function fieldWritten(compiler: TypeScript, node: ts.Expression): { name: string; value: ts.Expression } | undefined {
  if (!compiler.isBinaryExpression(node) || !compiler.isPropertyAccessExpression(node.left)) return undefined;
  const { expression: owner, name } = node.left;
  return owner.kind === compiler.SyntaxKind.ThisKeyword && compiler.isIdentifier(name) ? { name: name.text, value: node.right } : undefined;
}

function typeOfValue(written: WrittenIn, value: ts.Expression, parameters: readonly ts.ParameterDeclaration[]): WrittenType {
  const { compiler } = written;
  const { SyntaxKind } = compiler;
  if (compiler.isNumericLiteral(value)) return { kind: 'primitive', name: 'number' };
  if ([SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword].includes(value.kind)) return { kind: 'primitive', name: 'boolean' };
  const parameter = parameters.find(({ name }) => compiler.isIdentifier(value) && compiler.isIdentifier(name) && name.text === value.text);
  return toWrittenType(compiler, parameter && writtenTypeOf(written, parameter));
}
