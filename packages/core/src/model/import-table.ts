import { z } from 'zod';

/** What the rules of another tool are about: one file in `rules/imports` for each tool. */
export const ImportTable = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  /** Its name in reports, which are compared without case. */
  name: z.string(),
  /** Which property of its rules the keys below are; a `name` is compared as words in small letters, joined by `_`. */
  key: z.enum(['id', 'name']),
  /** What newer versions leave out in front of an id. */
  optionalPrefix: z.string().optional(),
  /** Our checks that ask the same. The first one says how serious it is. */
  checks: z.record(z.string(), z.array(z.string()).min(1)).default({}),
  /** For what no check of ours asks: the concern, and how the setting stands. */
  concerns: z
    .record(z.string(), z.strictObject({ concern: z.string(), standing: z.enum(['plain', 'provider-key', 'missing-control']) }))
    .default({}),
});

export type ImportTable = z.infer<typeof ImportTable>;
