import { z } from 'zod';

export const Reading = z.object({
  deviceSerial: z.string(),
  kind: z.enum(['bp', 'glucose', 'weight', 'spo2']),
  value: z.number(),
  value2: z.number().optional(),
  takenAt: z.string().datetime(),
});

export const Wearer = z.object({
  wearerId: z.string().uuid(),
  fullName: z.string(),
  phone: z.string(),
  diagnoses: z.array(z.string()),
  thresholds: z.object({ bpHigh: z.number(), glucoseHigh: z.number() }),
});

export const Heartbeat = z.object({ deviceSerial: z.string(), battery: z.number(), firmware: z.string() });

export type Reading = z.infer<typeof Reading>;
export type Wearer = z.infer<typeof Wearer>;
export type Heartbeat = z.infer<typeof Heartbeat>;

export interface Alert { wearer: Wearer; reading: Reading; severity: 'low' | 'high' }
