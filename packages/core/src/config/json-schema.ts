import { z } from 'zod';

/** A schema as JSON Schema draft 7, for what a person writes: defaults may be left out. */
export function toJsonSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
}
