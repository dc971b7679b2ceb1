import { createHmac, timingSafeEqual } from 'node:crypto';
import { logger } from './logger.js';

export async function verify(header = '') {
  const [payload, sig] = header.replace('Bearer ', '').split('.');
  const expected = createHmac('sha256', process.env.SESSION_KEY).update(payload ?? '').digest('base64url');
  if (!sig || sig.length !== expected.length || !timingSafeEqual(Buffer.from(sig), Buffer.from(expected))) {
    logger.warn({ reason: 'bad signature' }, 'login rejected'); // safe
    return null;
  }
  const therapist = JSON.parse(Buffer.from(payload, 'base64url').toString());
  logger.debug({ therapist: therapist.email }, 'therapist session'); // safe
  return therapist;
}
