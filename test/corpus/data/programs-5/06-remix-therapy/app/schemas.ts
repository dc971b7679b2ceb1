import { z } from 'zod';

export const clientSchema = z.object({
  id: z.string().uuid(),
  legalName: z.string(),
  preferredName: z.string().nullable(),
  dateOfBirth: z.string(),
  email: z.string().email(),
  emergencyContact: z.object({ name: z.string(), phone: z.string() }),
  diagnosis: z.string().nullable(),
});

export const sessionNoteSchema = z.object({
  id: z.string().uuid(),
  clientId: z.string().uuid(),
  heldOn: z.string(),
  content: z.string().min(10),
  riskLevel: z.enum(['none', 'low', 'moderate', 'high']),
});

export const phq9Schema = z.object({
  clientId: z.string().uuid(),
  answers: z.array(z.coerce.number().min(0).max(3)).length(9),
});

export type TherapyClient = z.infer<typeof clientSchema>;
export type SessionNote = z.infer<typeof sessionNoteSchema>;
export type Phq9 = z.infer<typeof phq9Schema>;
