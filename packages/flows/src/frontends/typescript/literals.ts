import type { Edge } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';
import type { ts } from './typescript.js';

/** Lowers an object literal: an edge for each property, later ones over earlier ones. */
export function lowerObject(lowering: Lowering, node: ts.ObjectLiteralExpression): number {
  const id = lowering.add('object', node);
  for (const property of node.properties) addProperty(lowering, property, id);
  return id;
}

function addProperty(lowering: Lowering, property: ts.ObjectLiteralElementLike, object: number): void {
  const { compiler } = lowering;
  const { edges } = lowering.builder.node(object);
  if (compiler.isSpreadAssignment(property)) {
    edges.push({ from: lowering.expression(property.expression), label: 'copy' });
    return;
  }
  const key = propertyKey(lowering, property.name);
  lowering.noteWords(key);
  const value = compiler.isShorthandPropertyAssignment(property)
    ? lowering.expression(property.name)
    : compiler.isPropertyAssignment(property)
      ? lowering.expression(property.initializer)
      : lowerMethod(lowering, property, object);
  if (compiler.isSetAccessorDeclaration(property)) return;
  overwrite(edges, key);
  edges.push({ from: value, label: 'write', keys: [key] });
}

/** A method or accessor, whose `this` is the object. */
function lowerMethod(lowering: Lowering, method: ts.ObjectLiteralElementLike, object: number): number {
  const outer = { thisNode: lowering.thisNode, classId: lowering.classId };
  const thisNode = lowering.add('this', method, [{ from: object, label: 'copy' }]);
  Object.assign(lowering, { thisNode, classId: undefined });
  const value = lowering.expression(method);
  Object.assign(lowering, outer);
  return value;
}

/** A later property hides an earlier one, and the same key of an earlier spread. */
function overwrite(edges: Edge[], key: string): void {
  if (key === '*') return;
  edges.forEach((edge, index) => {
    if (edge.label === 'copy' || edge.label === 'omit')
      edges[index] = { from: edge.from, label: 'omit', keys: [...(edge.keys ?? []), key] };
  });
  const hidden = edges.findIndex((edge) => edge.label === 'write' && edge.keys?.length === 1 && edge.keys[0] === key);
  if (hidden >= 0) edges.splice(hidden, 1);
}

function propertyKey(lowering: Lowering, name: ts.PropertyName): string {
  const { compiler } = lowering;
  if (!compiler.isComputedPropertyName(name)) return name.text;
  if (compiler.isStringLiteralLike(name.expression)) return name.expression.text;
  lowering.expression(name.expression);
  return '*';
}

/** Lowers an array literal: its elements stand under their numbers, as long as no spread comes before. */
export function lowerArray(lowering: Lowering, node: ts.ArrayLiteralExpression): number {
  const id = lowering.add('object', node);
  const { edges } = lowering.builder.node(id);
  let known = true;
  node.elements.forEach((element, index) => {
    if (lowering.compiler.isSpreadElement(element)) {
      known = false;
      edges.push({ from: lowering.expression(element.expression), label: 'copy' });
    } else edges.push({ from: lowering.expression(element), label: 'write', keys: [known ? String(index) : '*'] });
  });
  return id;
}
