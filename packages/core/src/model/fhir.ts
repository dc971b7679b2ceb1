import { z } from 'zod';

/** A health type: what a value of it means, by access path. */
export const HealthType = z.strictObject({
  /** The category of the value as a whole. */
  category: z.string(),
  /** Category by property, `*` for every other property. A value that starts with `@` names another health type. Arrays are transparent. */
  properties: z.record(z.string(), z.string()).default({}),
  /** True for a type that holds resources of any kind, about a patient or about none. */
  isOfAnyKind: z.boolean().optional(),
  /** True for a part that records about anything have: of what it is, is only known where it is read of one. */
  isOfAnything: z.boolean().optional(),
  /** Another type of the file (or of the one it extends), whose properties hold here too. Resolved when the knowledge is generated. */
  base: z.string().optional(),
});

/** Packages that declare health types, and what their types mean: one file in `rules/fhir`. */
export const HealthTypes = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  /** npm names or type-only specifiers (`fhir/r4`). */
  packages: z.array(z.string()),
  /** Global namespaces that hold the same types (`fhir.Patient`, `fhir4.Patient`). */
  namespaces: z.array(z.string()).default([]),
  /** Removed from the front of a type's name before the look-up (`I`, `RTTI_`). */
  prefixes: z.array(z.string()).default([]),
  types: z.record(z.string(), HealthType).default({}),
  /** Another file's types, which hold here too (`fhir-r4`). */
  extends: z.string().optional(),
});

export type HealthType = z.infer<typeof HealthType>;
export type HealthTypes = z.infer<typeof HealthTypes>;
