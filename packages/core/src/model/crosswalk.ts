import { z } from 'zod';

/** What a framework asks for, and which rules tell something of it: those that cite a section or one below it, and those that are named. */
const CrosswalkEntry = z.strictObject({
  /** As the framework numbers it. */
  id: z.string(),
  title: z.string(),
  sections: z.array(z.string()).default([]),
  rules: z.array(z.string()).default([]),
  /** Why code doesn't show it, where no rule serves it. */
  unseen: z.string().optional(),
});

/** A law, proposal or guide, laid beside the rules: one file in `rules/crosswalks`. */
export const Crosswalk = z.strictObject({
  $schema: z.string().optional(),
  id: z.string(),
  name: z.string().min(1),
  status: z.enum(['in-force', 'proposed', 'guidance', 'voluntary']),
  source: z.url(),
  notes: z.string().optional(),
  /** Sections of law: each file in `rules/controls` of one of them or below is an entry. */
  sections: z.array(z.string()).default([]),
  entries: z.array(CrosswalkEntry).default([]),
});

export type CrosswalkEntry = z.infer<typeof CrosswalkEntry>;
export type Crosswalk = z.infer<typeof Crosswalk>;
