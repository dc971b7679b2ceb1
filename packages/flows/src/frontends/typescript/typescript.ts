import type ts from 'typescript';

/** What is asked of a compiler: the parser, the names of the kinds of syntax, what recognises them, and the reader of configs. */
type CompilerPart =
  | `is${string}`
  | 'NodeFlags'
  | 'ScriptKind'
  | 'ScriptTarget'
  | 'SyntaxKind'
  | 'canHaveDecorators'
  | 'canHaveModifiers'
  | 'createSourceFile'
  | 'forEachChild'
  | 'getDecorators'
  | 'getJSDocReturnType'
  | 'getJSDocTags'
  | 'getJSDocType'
  | 'getLeadingCommentRanges'
  | 'getModifiers'
  | 'getTrailingCommentRanges'
  | 'parseJsonSourceFileConfigFileContent'
  | 'readJsonConfigFile'
  | 'resolveProjectReferencePath'
  | 'sys'
  | 'tokenToString';

/** The compiler namespace, injected: enum numbers differ between the copies that can meet (ts-morph's and the user's). */
export type TypeScript = Pick<typeof ts, Extract<keyof typeof ts, CompilerPart>>;
export type Node = ts.Node;
export type { ts };
