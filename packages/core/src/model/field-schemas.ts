import { z } from 'zod';

/** A call that declares the fields of a store: `pgTable('patients', { … })`. */
const FieldCall = z.strictObject({
  packages: z.array(z.string()).min(1),
  members: z.array(z.string()).min(1),
  /** The argument that names the store, from 0; a call without one is named by the variable or class that holds it. */
  table: z.number().int().nonnegative().optional(),
  /** The argument whose keys are the fields. */
  fields: z.number().int().nonnegative(),
  /** Packages whose calls make plain fields; a field that another call makes may be anything. */
  fieldPackages: z.array(z.string()).default([]),
  /** Members by which something is added to what the call makes: it may encrypt the fields that it is given the names of, or all. */
  plugins: z.array(z.string()).default([]),
});

/** Decorators that make members of classes fields of a store. */
const FieldDecorators = z.strictObject({ packages: z.array(z.string()).min(1), fields: z.array(z.string()).min(1) });

/** How code declares the fields of stores: `rules/schemas.json`. */
export const FieldSchemas = z.strictObject({
  $schema: z.string().optional(),
  /** Words in small letters of types that hold text as it is. */
  texts: z.array(z.string()).default([]),
  calls: z.array(FieldCall).default([]),
  decorators: z.array(FieldDecorators).default([]),
  /** Options of a client that encrypts fields by itself: which, is said elsewhere. */
  clients: z.array(z.string()).default([]),
});

export type FieldCall = z.infer<typeof FieldCall>;
export type FieldSchemas = z.infer<typeof FieldSchemas>;
