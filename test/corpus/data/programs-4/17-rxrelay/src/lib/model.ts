import { z } from 'zod';

export const RefillRequest = z.object({
  rxNumber: z.string(),
  pharmacyNcpdp: z.string().length(7),
  patient: z.object({
    firstName: z.string(),
    lastName: z.string(),
    dob: z.string(),
    phone: z.string(),
    address: z.string().optional(),
  }),
  drug: z.object({ ndc: z.string(), name: z.string(), sig: z.string(), quantity: z.number() }),
  prescriber: z.object({ npi: z.string(), name: z.string(), email: z.string() }),
});

export type RefillRequest = z.infer<typeof RefillRequest>;

export interface StoredRefill extends RefillRequest {
  id: string;
  state: 'new' | 'sent' | 'approved' | 'denied' | 'failed';
  createdAt: string;
}
