import { z } from 'zod';

export const ExerciseLog = z.object({
  patientId: z.string(),
  exercise: z.enum(['squat', 'bridge', 'heel-slide']),
  reps: z.number().int().positive(),
  painScore: z.number().min(0).max(10),
  comment: z.string().max(2000),
});
export type ExerciseLog = z.infer<typeof ExerciseLog>;

export const Intake = z.object({
  name: z.string(),
  dateOfBirth: z.string(),
  email: z.string().email(),
  injury: z.string(),
  surgeryDate: z.string().optional(),
  insurerMemberId: z.string(),
});
export type Intake = z.infer<typeof Intake>;
