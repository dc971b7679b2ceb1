import { z } from 'zod';

const Env = z.object({
  EHR_BASE_URL: z.string().url(),
  PATIENT_TABLE: z.string().default('patients'),
  MRN_PREFIX: z.string().default('A'),
  DIAGNOSIS_TOPIC: z.string(),
  APPOINTMENT_REMINDER_HOURS: z.coerce.number().default(24),
});

const parsed = Env.safeParse(process.env);
if (!parsed.success) {
  console.error('configuration', parsed.error.flatten().fieldErrors); // safe: configuration
  process.exit(1);
}
export const env = parsed.data;
console.info('patient table', env.PATIENT_TABLE, 'mrn prefix', env.MRN_PREFIX); // safe: configuration
console.info('reminder hours', env.APPOINTMENT_REMINDER_HOURS, env.DIAGNOSIS_TOPIC); // safe: configuration
