import type { MarkupCode } from '@phitrace/flows/program';
import type { TSESLint } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

interface MarkupNode {
  readonly type: string;
  readonly range: readonly [number, number];
}

/** What parsers of components add for rules. */
interface ComponentServices {
  readonly isSvelte?: boolean;
  readonly getDocumentFragment?: () => object | null;
}

/** Nodes of markup, which hold code. The statements of a handler are taken as one. */
const markup = /^(?:Svelte(?!Script)|V(?!OnExpression)[A-Z])/;
/** Code that reads as something else where a statement starts. */
const operand = /^(?:Object|Function|Class)Expression$/;
/** Where nodes of a template hold others; the visitor keys that a parser hands over may be those of scripts alone. */
const templateKeys = ['startTag', 'attributes', 'key', 'argument', 'value', 'expression', 'right', 'children'];
const mayDoSomething = /[(=`]/;

/** Whether a file is markup that holds code, such as a component. */
export function isMarkup({ parserServices }: SourceCode): boolean {
  const { isSvelte, getDocumentFragment } = (parserServices ?? {}) as ComponentServices;
  return isSvelte === true || Boolean(getDocumentFragment?.());
}

/** The code in the markup of a component that may call or assign something. */
export function markupCodeOf(sourceCode: SourceCode): MarkupCode[] {
  const { body, templateBody } = sourceCode.ast as { body: MarkupNode[]; templateBody?: MarkupNode };
  const roots = templateBody ? [templateBody] : body.filter(isMarkupNode);
  return roots
    .flatMap((root) => codeBelow(root, sourceCode))
    .filter(({ range: [start, end] }) => mayDoSomething.test(sourceCode.text.slice(start, end)))
    .map(({ type, range: [start, end] }) => ({ start, end, isOperand: operand.test(type) }));
}

function codeBelow(node: MarkupNode, sourceCode: SourceCode): MarkupNode[] {
  return childNodesOf(node, sourceCode).flatMap((child) => (isMarkupNode(child) ? codeBelow(child, sourceCode) : [child]));
}

function childNodesOf(node: MarkupNode, { visitorKeys }: SourceCode): MarkupNode[] {
  const keys = visitorKeys[node.type] ?? templateKeys;
  return keys.flatMap((key) => (node as unknown as Record<string, unknown>)[key]).filter(isNode);
}

function isNode(value: unknown): value is MarkupNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

function isMarkupNode({ type }: MarkupNode): boolean {
  return markup.test(type);
}
