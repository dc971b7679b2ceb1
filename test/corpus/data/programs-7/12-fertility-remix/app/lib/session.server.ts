import { createCookie, createCookieSessionStorage, redirect } from '@remix-run/node';

export const lastSeen = createCookie('last-seen', { httpOnly: true, secure: true });

const storage = createCookieSessionStorage<{ userId: string; role: string }>({
  cookie: { name: '__s', secrets: [process.env.SESSION_SECRET!], httpOnly: true, secure: true, sameSite: 'lax', maxAge: 900 },
});

export async function requireUser(request: Request): Promise<{ id: string; role: string }> {
  const s = await storage.getSession(request.headers.get('Cookie'));
  const id = s.get('userId');
  if (!id) throw redirect('/login');
  return { id, role: s.get('role') ?? 'patient' };
}
