import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '$env/dynamic/private';

const sign = (id: string) => createHmac('sha256', env.SESSION_KEY).update(id).digest('base64url');

export async function readSession(raw: string | undefined) {
  if (!raw) return null;
  const [id, mac] = raw.split('.');
  const expected = Buffer.from(sign(id));
  const given = Buffer.from(mac ?? '');
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return { id };
}
