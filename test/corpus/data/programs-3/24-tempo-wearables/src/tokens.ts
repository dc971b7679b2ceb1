import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

export async function tokenFor(enrolleeId: string): Promise<string> {
  const res = await fetch(`${process.env.VAULT_ADDR}/v1/secret/withings/${enrolleeId}`, { headers: { 'x-vault-token': process.env.VAULT_TOKEN! } });
  return (await res.json()).data.token;
}

export const verifySignature: RequestHandler = (req, res, next) => {
  const want = createHmac('sha256', process.env.WITHINGS_SECRET!).update(req.body.userid).digest();
  const got = Buffer.from(String(req.header('x-signature')), 'hex');
  if (want.length !== got.length || !timingSafeEqual(want, got)) return void res.status(403).json({ error: 'signature' });
  next();
};
