import { PROPERTY_NAMES } from '@phitrace/core';
import type { Edge } from '../../graph/graph.js';
import type { Lowering } from './lowering.js';
import { isMethodOfObject } from './own-parameters.js';
import type { ts } from './typescript.js';

/** Keys that a spread is known not to give, because they are written later; more are not told. */
const MAX_OMITTED = 200;

/** Lowers an object literal: an edge for each property, later ones over earlier ones. */
export function lowerObject(lowering: Lowering, node: ts.ObjectLiteralExpression): number {
  const id = lowering.add('object', node);
  const parts = node.properties.flatMap((property) => lowerProperty(lowering, property, id));
  lowering.builder.node(id).edges.push(...visible(parts));
  return id;
}

function lowerProperty(lowering: Lowering, property: ts.ObjectLiteralElementLike, object: number): Edge[] {
  const { compiler } = lowering;
  if (compiler.isSpreadAssignment(property)) return [{ from: lowering.expression(property.expression), label: 'copy' }];
  const { key, name } = propertyKey(lowering, property.name);
  lowering.noteWords(key);
  const value = compiler.isShorthandPropertyAssignment(property)
    ? lowering.expression(property.name)
    : compiler.isPropertyAssignment(property)
      ? lowerValue(lowering, property.initializer, object)
      : lowerMethod(lowering, property, object);
  const named: Edge[] = name === undefined ? [] : [{ from: name, label: 'write', keys: [PROPERTY_NAMES] }];
  return compiler.isSetAccessorDeclaration(property) ? named : [...named, { from: value, label: 'write', keys: [key] }];
}

/** What the object has in the end: a later property hides an earlier one, and the same key of an earlier spread. */
function visible(parts: readonly Edge[]): Edge[] {
  const later = new Set<string>();
  const kept = parts.toReversed().flatMap((edge): Edge[] => {
    const [key = '*'] = edge.keys ?? [];
    if (edge.label === 'copy') return [later.size === 0 ? edge : { from: edge.from, label: 'omit', keys: firstKeysOf(later, MAX_OMITTED) }];
    if (later.has(key)) return [];
    if (key !== '*' && key !== PROPERTY_NAMES) later.add(key);
    return [edge];
  });
  return kept.reverse();
}

function firstKeysOf(keys: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const key of keys) if (first.push(key) === count) break;
  return first;
}

function lowerValue(lowering: Lowering, value: ts.Expression, object: number): number {
  return isMethodOfObject(lowering.compiler, value) ? lowerMethod(lowering, value, object) : lowering.expression(value);
}

/** A method or accessor, whose `this` is the object. */
function lowerMethod(lowering: Lowering, method: ts.Node, object: number): number {
  const outer = { thisNode: lowering.thisNode, classId: lowering.classId };
  const thisNode = lowering.add('this', method, [{ from: object, label: 'copy' }]);
  Object.assign(lowering, { thisNode, classId: undefined });
  const value = lowering.expression(method);
  Object.assign(lowering, outer);
  return value;
}

/** The key of a property, and the value that it is put together from. */
function propertyKey(lowering: Lowering, property: ts.PropertyName): { readonly key: string; readonly name?: number } {
  const { compiler } = lowering;
  if (!compiler.isComputedPropertyName(property)) return { key: property.text };
  if (compiler.isStringLiteralLike(property.expression)) return { key: property.expression.text };
  return { key: '*', name: lowering.expression(property.expression) };
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
