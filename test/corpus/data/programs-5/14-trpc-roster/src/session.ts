import { createHmac, timingSafeEqual } from 'node:crypto';

export function verifySession(header: string | undefined): string | null {
  const [id, mac] = (header ?? '').replace('Bearer ', '').split('.');
  if (!id || !mac) return null;
  const expected = createHmac('sha256', process.env.SESSION_KEY!).update(id).digest();
  const given = Buffer.from(mac, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
}
