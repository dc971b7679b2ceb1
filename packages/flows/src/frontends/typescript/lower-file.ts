import type { GraphBuilder } from './builder.js';
import { callHandlers } from './calls.js';
import { classHandlers } from './classes.js';
import { commentsOf } from './comments.js';
import { expressionHandlers } from './expressions.js';
import { functionHandlers } from './functions.js';
import type { FileFacts } from '../../graph/graph.js';
import { declareImportTypes } from './import-types.js';
import { jsxHandlers } from './jsx.js';
import { loopHandlers } from './loops.js';
import { type Handlers, Lowering, type LoweringOptions } from './lowering.js';
import { addDeclarationExports, declareImports, moduleHandlers } from './modules.js';
import { namesInCode } from './names-in-code.js';
import { namespaceHandlers } from './namespaces.js';
import { mergedNode } from './scopes.js';
import { declareTypedefs } from './hoisting.js';
import { declareVars } from './patterns.js';
import { lowerStatements, statementHandlers } from './statements.js';
import type { ts, TypeScript } from './typescript.js';

const handlersOf = new WeakMap<TypeScript, Handlers>();

function handlersFor(compiler: TypeScript): Handlers {
  const known = handlersOf.get(compiler);
  if (known) return known;
  const handlers: Handlers = {
    expressions: new Map([
      ...expressionHandlers(compiler),
      ...callHandlers(compiler),
      ...functionHandlers(compiler),
      ...classHandlers(compiler),
      ...jsxHandlers(compiler),
    ]),
    statements: new Map([
      ...statementHandlers(compiler),
      ...loopHandlers(compiler),
      ...moduleHandlers(compiler),
      ...namespaceHandlers(compiler),
    ]),
  };
  handlersOf.set(compiler, handlers);
  return handlers;
}

/**
 * Turns one source file into its value-flow graph. Needs syntax only, no checker.
 * @param compiler the compiler namespace that parsed `file`
 * @param path relative to the scan's root, with `/`
 */
export function lowerFile(compiler: TypeScript, file: ts.SourceFile, path: string, options: LoweringOptions): FileFacts {
  const lowering = new Lowering(compiler, file, options, handlersFor(compiler));
  const { builder } = lowering;
  builder.functions.push({
    node: lowering.add('function', file, [], { ref: 0, name: '' }),
    name: '',
    params: [],
    returns: [],
    throws: [],
    parent: 0,
    start: 0,
    end: file.end,
    tags: [],
  });
  lowering.noteWords(path);
  declareImports(lowering);
  declareImportTypes(lowering);
  declareTypedefs(lowering);
  declareVars(lowering, file);
  lowerStatements(lowering, file.statements);
  addDeclarationExports(lowering);
  const moduleVariables = new Map(
    [...lowering.scope.variables()].map((variable) => [variable.name, mergedNode(builder, variable, { start: 0, end: 0 })]),
  );
  return {
    path,
    ...factsOf(builder),
    moduleVariables,
    lineStarts: [...file.getLineStarts()],
    comments: commentsOf(compiler, file),
    names: namesInCode(compiler, file),
  };
}

/** What the handlers collected. */
function factsOf({ nodes, functions, classes, calls, imports, exports, types, stores, regions, exits, ...words }: GraphBuilder) {
  const { contextWords, unknownSyntax } = words;
  return { nodes, functions, classes, calls, imports, exports, types, stores, regions, exits, contextWords, unknownSyntax };
}
