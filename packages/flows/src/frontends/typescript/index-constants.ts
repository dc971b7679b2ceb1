import { memoize } from '@phitrace/core';
import { unwrap } from './callee-text.js';
import type { Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';
import { memberName } from './written-types.js';

/** A column by the name of its number: `row[COLUMNS.ssn]`. */
export interface NamedIndex {
  readonly name: string;
  readonly key: string;
}

/** The number that an index is written as by a name: a constant, a member of a list of constants, or of an enumeration. */
export function namedIndex(lowering: Lowering, index: ts.Expression): NamedIndex | undefined {
  const { compiler, scope, file } = lowering;
  const bare = unwrap(compiler, index);
  const root = compiler.isPropertyAccessExpression(bare) ? unwrap(compiler, bare.expression) : bare;
  if (!compiler.isIdentifier(root) || scope.find(root.text)?.owner !== 0) return undefined;
  const path = root === bare ? root.text : `${root.text}.${(bare as ts.PropertyAccessExpression).name.text}`;
  const key = memoize(numbersOfFiles, file, () => new Map(numbersIn(compiler, file))).get(path);
  return key === undefined ? undefined : { name: path.split('.').at(-1) ?? '', key };
}

const numbersOfFiles = new WeakMap<ts.SourceFile, ReadonlyMap<string, string>>();

/** The constants of a file that are whole numbers, and members that are. */
function numbersIn(compiler: TypeScript, { statements }: ts.SourceFile): [string, string][] {
  return statements.flatMap((statement) => {
    if (compiler.isEnumDeclaration(statement)) return numbersOfEnum(compiler, statement);
    if (!compiler.isVariableStatement(statement)) return [];
    const { flags, declarations } = statement.declarationList;
    return (flags & compiler.NodeFlags.Const) === 0 ? [] : declarations.flatMap((each) => numbersOf(compiler, each));
  });
}

function numbersOf(compiler: TypeScript, { name, initializer }: ts.VariableDeclaration): [string, string][] {
  if (!initializer || !compiler.isIdentifier(name)) return [];
  const value = unwrap(compiler, initializer);
  if (compiler.isNumericLiteral(value)) return [[name.text, value.text]];
  if (!compiler.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((property): [string, string][] =>
    compiler.isPropertyAssignment(property) && compiler.isNumericLiteral(property.initializer)
      ? [[`${name.text}.${memberName(compiler, property.name)}`, property.initializer.text]]
      : [],
  );
}

/** Members that say no number are the one before and one more. */
function numbersOfEnum(compiler: TypeScript, { name, members }: ts.EnumDeclaration): [string, string][] {
  let next: number | undefined = 0;
  return members.flatMap(({ name: member, initializer }): [string, string][] => {
    const written = initializer && (compiler.isNumericLiteral(initializer) ? Number(initializer.text) : undefined);
    const value: number | undefined = initializer ? written : next;
    next = value === undefined ? undefined : value + 1;
    return value === undefined ? [] : [[`${name.text}.${memberName(compiler, member)}`, String(value)]];
  });
}
