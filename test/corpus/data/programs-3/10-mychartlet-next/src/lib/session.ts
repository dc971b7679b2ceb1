import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';

export interface SessionData {
  patientId?: string;
  csrf: string;
}

export async function session() {
  return getIronSession<SessionData>(cookies(), {
    password: process.env.SESSION_SECRET!,
    cookieName: 'nf',
    cookieOptions: { secure: true, httpOnly: true, sameSite: 'lax', maxAge: 900 },
  });
}

export async function requirePatient(): Promise<string> {
  const s = await session();
  if (!s.patientId) redirect('/sign-in?reason=expired');
  return s.patientId;
}
