import { getFirestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions';
import type { StudentHealth } from './types.js';

export async function student(id: string): Promise<StudentHealth | undefined> {
  const snap = await getFirestore().doc(`students/${id}`).get();
  logger.debug('read student', { id, exists: snap.exists }); // safe
  return snap.data() as StudentHealth | undefined;
}

export async function withStudent<T>(id: string, use: (s: StudentHealth) => Promise<T>): Promise<T | null> {
  const s = await student(id);
  if (!s) {
    logger.warn(`student ${id} missing`); // safe
    return null;
  }
  return use(s);
}

export const asthma = (s: StudentHealth): boolean => s.asthmaPlan !== null;
