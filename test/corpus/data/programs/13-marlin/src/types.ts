import { z } from 'zod';

export const OrderResult = z.object({
  orderId: z.string(),
  subject: z.object({ given: z.string(), family: z.string(), ssn: z.string(), email: z.string().email() }),
  observations: z.array(z.object({ test: z.string(), value: z.string(), hivRelated: z.boolean().default(false) })),
  lab: z.object({ clia: z.string(), name: z.string() }),
});
export type OrderResult = z.infer<typeof OrderResult>;
