import { z } from 'zod';

export const claimSchema = z.object({
  memberId: z.string(),
  subscriberName: z.string(),
  birthDate: z.string(),
  ssn: z.string(),
  icd10: z.array(z.string()),
  cpt: z.array(z.string()),
  billedCents: z.number().int(),
});

export type Claim = z.infer<typeof claimSchema>;
