import { cookies } from 'next/headers';
import { db } from './db';

export interface PortalSession {
  userId: string;
  role: 'patient' | 'clinician' | 'frontdesk';
  patientId: string | null;
}

export async function requireSession(): Promise<PortalSession> {
  const token = cookies().get('lh_session')?.value;
  if (!token) throw new Error('UNAUTHENTICATED');
  const row = await db.session.findUnique({ where: { token }, include: { user: true } });
  if (!row || row.expiresAt < new Date()) throw new Error('SESSION_EXPIRED');
  return { userId: row.userId, role: row.user.role, patientId: row.user.patientId };
}
