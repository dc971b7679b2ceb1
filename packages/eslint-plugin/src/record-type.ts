import type { ts } from '@phitrace/analyzer/program';
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
  readonly fields: readonly Field[];
}

/** A field, and its type without `null` and `undefined`: also as written. */
export interface Field {
  readonly name: string;
  readonly type: ts.Type;
  readonly written: string;
}

/** The type of a variable; undefined without type information. */
export function readRecordType({ sourceCode }: Leak, value: TSESTree.Identifier): RecordType | undefined {
  const { program, esTreeNodeToTSNodeMap } = sourceCode.parserServices ?? {};
  const node = esTreeNodeToTSNodeMap?.get(value);
  if (!program || !node) return undefined;
  const checker = program.getTypeChecker();
  const type = checker.getTypeAtLocation(node);
  const record = checker.getNonNullableType(type);
  const symbols = [record.aliasSymbol, record.getSymbol()].flatMap((symbol) => symbol ?? []);
  return {
    names: [value.name, ...symbols.map(({ name }) => name).filter((name) => !name.startsWith('__'))],
    isForeign: symbols.some(({ declarations = [] }) => declarations.some((declaration) => isForeign(declaration))),
    dot: record === type ? '.' : '?.',
    fields: record.getProperties().map((field) => toField(checker, field, node)),
  };
}

function toField(checker: ts.TypeChecker, field: ts.Symbol, at: ts.Node): Field {
  const type = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(field, at));
  return { name: field.name, type, written: checker.typeToString(type) };
}

function isForeign(declaration: ts.Declaration): boolean {
  return /[\\/]node_modules[\\/]/.test(declaration.getSourceFile().fileName);
}
