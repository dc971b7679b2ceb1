import pino from 'pino';
import { z } from 'zod';

export const carePlanSchema = z.object({
  id: z.string(),
  patient: z.object({ fullName: z.string(), dateOfBirth: z.string(), phone: z.string() }),
  diagnoses: z.array(z.string()),
  medications: z.array(z.string()),
  goals: z.string(),
  coordinatorId: z.string(),
});

export type CarePlan = z.infer<typeof carePlanSchema>;

const base = pino({ name: 'compass' });

export class AppLog {
  constructor(private readonly scope: string) {}

  write(message: string, fields: Record<string, unknown> = {}) {
    base.info({ scope: this.scope, ...fields }, message);
  }
}
