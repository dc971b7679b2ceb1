import { z } from 'zod';

export const Job = z.object({
  encounterId: z.string().uuid(),
  audioObject: z.string(),
  clinician: z.object({ id: z.string(), name: z.string(), specialty: z.string() }),
  template: z.enum(['soap', 'referral', 'discharge']),
});
export type Job = z.infer<typeof Job>;

export interface Subject {
  name: string;
  mrn: string;
  dob: string;
  pronouns: string;
  problemList: string[];
}

export interface Draft {
  encounterId: string;
  sections: Record<string, string>;
  model: string;
  inputTokens: number;
  outputTokens: number;
}
