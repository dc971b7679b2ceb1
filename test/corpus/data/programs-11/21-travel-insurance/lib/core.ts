import { PrismaClient } from '@prisma/client';
import { Inngest } from 'inngest';
import { Roarr } from 'roarr';
import { z } from 'zod';

export const db = new PrismaClient();
export const inngest = new Inngest({ id: 'voyage-cover' });
export const log = Roarr.child({ app: 'voyage' });

export const Quote = z.object({
  destination: z.string(),
  from: z.string().date(),
  to: z.string().date(),
  travellers: z.array(z.object({ fullName: z.string(), birthDate: z.string(), passport: z.string().optional() })).min(1),
  luggage: z.boolean(),
});
export type Quote = z.infer<typeof Quote>;

export const MedicalScreening = z.object({
  quoteId: z.string(),
  traveller: z.string(),
  conditions: z.array(z.object({ name: z.string(), since: z.string(), hospitalised: z.boolean() })),
  medications: z.array(z.string()),
  pregnantWeeks: z.number().nullable(),
});
export type MedicalScreening = z.infer<typeof MedicalScreening>;

export const premium = (q: Quote, loading = 0) => Math.round(q.travellers.length * (q.luggage ? 39 : 29) * (1 + loading));
