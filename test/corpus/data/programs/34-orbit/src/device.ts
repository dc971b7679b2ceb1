import { z } from 'zod';

export const Telemetry = z.object({
  deviceId: z.string(),
  firmware: z.string(),
  battery: z.number(),
  wearer: z.object({ name: z.string(), dateOfBirth: z.string(), caregiverPhone: z.string() }),
  glucose: z.array(z.object({ mgdl: z.number(), at: z.string() })),
  insulinUnits: z.number(),
});
export type Telemetry = z.infer<typeof Telemetry>;

export const low = (t: Telemetry) => t.glucose.filter((g) => g.mgdl < 70);
