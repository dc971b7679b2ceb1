import type { ts } from '@phitrace/flows/program';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Leak } from './leak.js';

/** What the type checker knows of a record. */
export interface RecordType {
  /** Names that the record goes by: of the variable, and of its type. */
  readonly names: readonly string[];
  /** True for a type that a package declares. */
  readonly isForeign: boolean;
  /** How a field is reached: `.`, or `?.` where the record may be absent. */
  readonly dot: '.' | '?.';
  readonly fields: readonly TypeField[];
}

/** A field. Its type costs more than its name, and is found out where it is asked for. */
export interface TypeField {
  readonly name: string;
  /** Without `null` and `undefined`. */
  readonly type: () => ts.Type;
  readonly written: () => string;
  /** Whether the field may stand where the record does. */
  readonly fits: () => boolean;
}

/** The type of a variable, with its fields; undefined without type information. */
export function readRecordType(leak: Leak, value: TSESTree.Identifier): RecordType | undefined {
  const { program, esTreeNodeToTSNodeMap } = leak.sourceCode.parserServices ?? {};
  const node = esTreeNodeToTSNodeMap?.get(value);
  if (!program || !node) return undefined;
  const checker = program.getTypeChecker();
  const type = checker.getTypeAtLocation(node);
  const record = checker.getNonNullableType(type);
  const expected = expectedAt(leak, checker, value);
  const symbols = [record.aliasSymbol, record.getSymbol()].flatMap((symbol) => symbol ?? []);
  return {
    names: [value.name, ...symbols.map(({ name }) => name).filter((name) => !name.startsWith('__'))],
    isForeign: symbols.some(({ declarations = [] }) => declarations.some((declaration) => isForeign(declaration))),
    dot: record === type ? '.' : '?.',
    fields: record.getProperties().map((field) => {
      const type = () => checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(field, node));
      return {
        name: field.name,
        type,
        written: () => checker.typeToString(type()),
        fits: () => !expected || checker.isTypeAssignableTo(type(), expected),
      };
    }),
  };
}

/** The type that is asked for where a variable stands; undefined where any will do. */
function expectedAt({ sourceCode, call }: Leak, checker: ts.TypeChecker, value: TSESTree.Identifier): ts.Type | undefined {
  const nodes = sourceCode.parserServices?.esTreeNodeToTSNodeMap;
  if (!nodes || value.parent.type === 'SpreadElement') return undefined;
  // A type parameter was bound to the type of the record.
  const isGeneric = checker.getResolvedSignature(nodes.get(call))?.declaration?.typeParameters !== undefined;
  return isGeneric ? undefined : checker.getContextualType(nodes.get(value) as ts.Expression);
}

function isForeign(declaration: ts.Declaration): boolean {
  return /[\\/]node_modules[\\/]/.test(declaration.getSourceFile().fileName);
}
