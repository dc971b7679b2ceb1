import { Hono } from 'hono';
import { requestLog } from './log';

type RefillRequest = { patientName: string; dateOfBirth: string; medication: string };

export const app = new Hono();
app.use('*', requestLog);
app.post('/refills', async (c) => {
  const refill = await c.req.json<RefillRequest>();
  return c.json({ accepted: refill.medication.length > 0 });
});
