import { z } from 'zod';

/** A section of law and the rules that check it: one file in `rules/controls`. */
export const Control = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  /** For example `45 CFR 164.312(b)`. */
  section: z.string(),
  title: z.string(),
  rules: z.array(z.string()),
  cwe: z.array(z.string().regex(/^CWE-\d+$/)).default([]),
  nist: z.array(z.string()).default([]),
  source: z.string(),
  notes: z.string().optional(),
});

export type Control = z.infer<typeof Control>;
