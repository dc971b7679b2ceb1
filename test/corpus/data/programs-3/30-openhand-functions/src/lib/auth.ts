import { getAuth } from 'firebase-admin/auth';
import { logger } from 'firebase-functions';
import type { Request } from 'firebase-functions/v2/https';

export async function verifyWorker(req: Request): Promise<{ uid: string; name: string } | null> {
  try {
    const t = await getAuth().verifyIdToken(String(req.headers.authorization).slice(7));
    return t.worker ? { uid: t.uid, name: String(t.name) } : null;
  } catch (e) {
    logger.warn('token', (e as { code?: string }).code);
    return null;
  }
}
