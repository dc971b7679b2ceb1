import { addCall } from './calls.js';
import type { Span } from '../../graph/graph.js';
import type { ExpressionHandler, Lowering } from './lowering.js';
import type { ts, TypeScript } from './typescript.js';

/** Handlers of JSX: an element is a call of its component with one object of attributes. */
export function jsxHandlers(compiler: TypeScript): [number, ExpressionHandler][] {
  const kind = compiler.SyntaxKind;
  return [
    [kind.JsxElement, (lowering, node: ts.JsxElement) => lowerElement(lowering, node.openingElement, node.children)],
    [kind.JsxSelfClosingElement, (lowering, node: ts.JsxSelfClosingElement) => lowerElement(lowering, node, [])],
    [kind.JsxFragment, (lowering, node: ts.JsxFragment) => lowerChildren(lowering, node, node.children)],
    [
      kind.JsxExpression,
      (lowering, node: ts.JsxExpression) =>
        node.expression ? lowering.expression(node.expression) : lowering.add('literal', node, [], { value: null }),
    ],
    [kind.JsxText, (lowering, node: ts.Node) => lowering.add('literal', node, [], { value: null })],
  ];
}

function lowerElement(lowering: Lowering, element: ts.JsxOpeningLikeElement, children: readonly ts.JsxChild[]): number {
  const { compiler, builder } = lowering;
  const tag = element.tagName;
  const intrinsic = tag.kind === compiler.SyntaxKind.JsxNamespacedName || (compiler.isIdentifier(tag) && /^[a-z]/.test(tag.text));
  const attributes = lowerAttributes(lowering, element.attributes);
  if (children.length > 0)
    builder.node(attributes).edges.push({ from: lowerChildren(lowering, element, children), label: 'write', keys: ['children'] });
  const text = tag.getText(lowering.file);
  const callee = intrinsic ? builder.global(`<${text}>`, lowering.span(tag)) : lowering.expression(tag);
  const result = addCall(
    lowering,
    element,
    { node: callee, member: intrinsic ? `<${text}>` : (text.split('.').at(-1) ?? ''), text: `<${text}>` },
    [{ node: attributes, spread: false }],
    undefined,
    false,
  );
  const call = builder.calls[builder.node(result).ref ?? -1];
  if (call) call.attributes = spansOf(lowering, element.attributes);
  return result;
}

/** Where the attributes stand that are written out. */
function spansOf(lowering: Lowering, { properties }: ts.JsxAttributes): ReadonlyMap<string, Span> {
  const attributes = properties.filter((attribute) => lowering.compiler.isJsxAttribute(attribute));
  return new Map(attributes.map((attribute) => [attribute.name.getText(lowering.file), lowering.span(attribute)]));
}

function lowerAttributes(lowering: Lowering, attributes: ts.JsxAttributes): number {
  const { compiler, builder } = lowering;
  const id = lowering.add('object', attributes);
  for (const attribute of attributes.properties) {
    if (compiler.isJsxSpreadAttribute(attribute)) {
      builder.node(id).edges.push({ from: lowering.expression(attribute.expression), label: 'copy' });
      continue;
    }
    const value = attribute.initializer
      ? lowering.expression(attribute.initializer)
      : lowering.add('literal', attribute, [], { value: true });
    builder.node(id).edges.push({ from: value, label: 'write', keys: [attribute.name.getText(lowering.file)] });
    const { kind, ref } = builder.node(value);
    const handler = kind === 'function' ? builder.functions[ref ?? -1] : undefined;
    if (handler) handler.isHandler = true;
  }
  return id;
}

function lowerChildren(lowering: Lowering, node: ts.Node, children: readonly ts.JsxChild[]): number {
  return lowering.copyOf(
    node,
    children.map((child) => lowering.expression(child)),
  );
}
