import { z } from 'zod';

/** A section of law: one file in `rules/controls`. Which rules check it, they say themselves. */
export const Control = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  /** For example `45 CFR 164.312(b)`. */
  section: z.string(),
  title: z.string(),
  /** `addressable`: met, replaced by an equivalent, or left out with the reason in writing (164.306(d)(3)); `offered`: a way that the law offers beside others. */
  demand: z.enum(['required', 'addressable', 'offered']),
  cwe: z.array(z.string().regex(/^CWE-\d+$/)).default([]),
  nist: z.array(z.string()).default([]),
  source: z.string(),
  notes: z.string().optional(),
  /** Why code doesn't show it, where no rule serves it. */
  unseen: z.string().optional(),
});

export type Control = z.infer<typeof Control>;
