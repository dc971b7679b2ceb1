import { CosmosClient } from '@azure/cosmos';
import { z } from 'zod';

export const ApplicantSchema = z.object({
  id: z.string().uuid(),
  fullName: z.string(),
  dateOfBirth: z.string(),
  ssn: z.string(),
  address: z.object({ street: z.string(), city: z.string(), zip: z.string() }),
  email: z.string().email(),
  phone: z.string(),
  employer: z.string(),
  annualIncome: z.number(),
  pep: z.boolean(),
});

export type Applicant = z.infer<typeof ApplicantSchema>;

export interface ScreeningResult {
  applicantId: string;
  riskScore: number;
  condition: 'clear' | 'conditional' | 'rejected';
  history: string[];
}

const container = new CosmosClient(process.env.COSMOS!).database('kyc').container('applicants');

export const save = (a: Applicant) => container.items.upsert(a); // safe
export const load = async (id: string) => (await container.item(id, id).read<Applicant>()).resource; // safe
