import { z } from 'zod';

export const turn = z.object({
  conversationId: z.string().uuid(),
  text: z.string().min(1).max(2000),
});

export const booking = z.object({
  slotId: z.string().uuid(),
  patientName: z.string(),
  dateOfBirth: z.string(),
  phone: z.string(),
  symptoms: z.string(),
  insuranceMemberId: z.string().optional(),
});

export const slotQuery = z.object({ day: z.string().date(), provider: z.string().optional() });

export type Booking = z.infer<typeof booking>;
export type Turn = z.infer<typeof turn>;
