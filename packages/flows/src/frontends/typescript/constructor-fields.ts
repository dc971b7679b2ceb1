import type { WrittenType } from '../../graph/graph.js';
import { isJavaScript, writtenTypeOf } from './jsdoc-types.js';
import type { Lowering } from './lowering.js';
import type { ts } from './typescript.js';
import { toWrittenType } from './written-types.js';

type Fields = Record<string, WrittenType>;

/** The fields that a class of JavaScript has by what its constructor writes: `this.fullName = fullName`. */
export function fieldsOfConstructor({ compiler, file }: Pick<Lowering, 'compiler' | 'file'>, node: ts.ClassLikeDeclaration): Fields {
  const fields: Fields = Object.create(null) as Fields;
  const own = isJavaScript(file) ? node.members.find((member) => compiler.isConstructorDeclaration(member)) : undefined;
  for (const statement of own?.body?.statements ?? []) {
    const written = compiler.isExpressionStatement(statement) ? statement.expression : statement;
    if (!compiler.isBinaryExpression(written) || !compiler.isPropertyAccessExpression(written.left)) continue;
    const { expression: owner, name } = written.left;
    if (owner.kind === compiler.SyntaxKind.ThisKeyword && compiler.isIdentifier(name))
      fields[name.text] = typeOfValue({ compiler, file }, written.right, own?.parameters ?? []);
  }
  return fields;
}

function typeOfValue(
  written: Pick<Lowering, 'compiler' | 'file'>,
  value: ts.Expression,
  parameters: readonly ts.ParameterDeclaration[],
): WrittenType {
  const { compiler } = written;
  const { SyntaxKind } = compiler;
  if (compiler.isNumericLiteral(value)) return { kind: 'primitive', name: 'number' };
  if ([SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword].includes(value.kind)) return { kind: 'primitive', name: 'boolean' };
  const parameter = parameters.find(({ name }) => compiler.isIdentifier(value) && compiler.isIdentifier(name) && name.text === value.text);
  return toWrittenType(compiler, parameter && writtenTypeOf(written, parameter));
}
