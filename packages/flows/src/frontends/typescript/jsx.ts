import { addCall } from './calls.js';
import type { FunctionFacts, Span } from '../../graph/graph.js';
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
  const attributes = lowerAttributes(lowering, element);
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

function lowerAttributes(lowering: Lowering, { attributes, tagName }: ts.JsxOpeningLikeElement): number {
  const { compiler, builder } = lowering;
  const id = lowering.add('object', attributes);
  const element = typeOf(lowering, attributes) ?? tagName.getText(lowering.file).split('.').at(-1) ?? '';
  for (const attribute of attributes.properties) {
    if (compiler.isJsxSpreadAttribute(attribute)) {
      builder.node(id).edges.push({ from: lowering.expression(attribute.expression), label: 'copy' });
      continue;
    }
    const value = attribute.initializer
      ? lowering.expression(attribute.initializer)
      : lowering.add('literal', attribute, [], { value: true });
    builder.node(id).edges.push({ from: value, label: 'write', keys: [attribute.name.getText(lowering.file)] });
    const handler = functionAt(lowering, value);
    if (handler) handler.handles = [...(handler.handles ?? []), element];
    if (handler && builder.node(value).kind === 'function') handler.isHandler = true;
  }
  return id;
}

/** The `type` of an `input`, where it is written out. */
function typeOf({ compiler, file }: Lowering, { properties }: ts.JsxAttributes): string | undefined {
  const type = properties.find((attribute) => compiler.isJsxAttribute(attribute) && attribute.name.getText(file) === 'type');
  const value = type && compiler.isJsxAttribute(type) ? type.initializer : undefined;
  return value && compiler.isStringLiteral(value) ? value.text : undefined;
}

/** A function of the file, or the variable that holds it. */
function functionAt({ builder }: Lowering, value: number): FunctionFacts | undefined {
  const { kind, ref = -1, edges } = builder.node(value);
  const [edge] = edges;
  if (kind === 'local' && edges.length === 1 && edge?.label === 'copy') {
    const held = builder.node(edge.from);
    return held.kind === 'function' ? builder.functions[held.ref ?? -1] : undefined;
  }
  return kind === 'function' ? builder.functions[ref] : undefined;
}

function lowerChildren(lowering: Lowering, node: ts.Node, children: readonly ts.JsxChild[]): number {
  return lowering.copyOf(
    node,
    children.map((child) => lowering.expression(child)),
  );
}
