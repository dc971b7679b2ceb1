import { z } from 'zod';

const Named = z.record(z.string(), z.string());

/** The vocabulary that models and rules share: `rules/kinds.json`, each word with its meaning. */
export const Kinds = z.strictObject({
  $schema: z.string().optional(),
  sinks: Named,
  categories: Named,
  safeguards: z.record(
    z.string(),
    z.strictObject({
      meaning: z.string(),
      /** The categories for which the safeguard holds; `*` for all. */
      holdsFor: z.array(z.string()),
      /** The categories for which it does not hold although `*` says so (a plain hash of an SSN). */
      exceptFor: z.array(z.string()).default([]),
      /** First words of functions that give this safeguard, whoever wrote them (`redactNote`). */
      verbs: z.array(z.string()).default([]),
      /** The sink kinds for which it holds; all when absent. */
      sinks: z.array(z.string()).optional(),
    }),
  ),
  vendorCategories: Named,
  /** Words in the name of a function that exists to reach a sink of this kind: PHI is reported where it enters such a function. */
  wrappers: z.record(z.string(), z.array(z.string())).default({}),
  /** Words in an address or a function's name that tell what an unresolved host is for. */
  hostWords: z.record(z.string(), z.array(z.string())).default({}),
});

/** What a category may do at a sink kind. `*` stands for every category or sink kind; the most specific cell wins. */
export const PolicyCell = z.strictObject({
  category: z.string(),
  sink: z.string(),
  decision: z.enum(['allow', 'warn', 'deny']),
  reason: z.string().min(1),
});

export type Kinds = z.infer<typeof Kinds>;
export type PolicyCell = z.infer<typeof PolicyCell>;
