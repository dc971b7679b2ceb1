import { z } from 'zod';

export const Recipient = z.object({
  first: z.string(),
  last: z.string(),
  birthdate: z.string(),
  guardianEmail: z.string().email().optional(),
  cellphone: z.string(),
  allergies: z.array(z.string()).default([]),
  pregnant: z.boolean().default(false),
});
export type Recipient = z.infer<typeof Recipient>;

export const Dose = z.object({
  cvx: z.string(),
  lot: z.string(),
  site: z.enum(['LA', 'RA', 'LT', 'RT']),
  administeredOn: z.string(),
});
export type Dose = z.infer<typeof Dose>;
