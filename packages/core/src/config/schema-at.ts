import { z } from 'zod';
import type { JsonPath } from './json-text.js';

/** The part of a schema that describes the value at a path, where that is clear. */
export function schemaAt(schema: z.ZodType, path: JsonPath): z.ZodType | undefined {
  const inner = unwrapSchema(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  if (inner instanceof z.ZodObject) return descend(Object.hasOwn(inner.shape, key) ? inner.shape[key] : undefined, rest);
  if (inner instanceof z.ZodArray) return descend(inner.element, rest);
  if (inner instanceof z.ZodRecord) return descend(inner.valueType, rest);
  return undefined;
}

/** The keys of the object at a path, and what each is for. */
export function keysAt(schema: z.ZodType, path: JsonPath): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What the schema says of the entry at a path. */
export function describeAt(schema: z.ZodType, path: JsonPath): string | undefined {
  const key = path.at(-1);
  const parent = schemaAt(schema, path.slice(0, -1));
  const entry: unknown =
    parent instanceof z.ZodObject && key !== undefined && Object.hasOwn(parent.shape, key) ? parent.shape[key] : undefined;
  return entry instanceof z.ZodType ? (entry.description ?? unwrapSchema(entry).description) : undefined;
}

function descend(schema: unknown, path: JsonPath): z.ZodType | undefined {
  return schema instanceof z.ZodType ? schemaAt(schema, path) : undefined;
}

function unwrapSchema(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  ) {
    const { innerType } = schema.def;
    return innerType instanceof z.ZodType ? unwrapSchema(innerType) : schema;
  }
  return schema;
}
