import { createCookieSessionStorage, redirect } from '@remix-run/node';

const storage = createCookieSessionStorage({
  cookie: { name: '__ms', httpOnly: true, secure: true, sameSite: 'lax', secrets: [process.env.SESSION_SECRET!], maxAge: 900 },
});

export async function requireTherapist(request: Request): Promise<{ therapistId: string; displayName: string }> {
  const session = await storage.getSession(request.headers.get('Cookie'));
  const therapistId = session.get('therapistId');
  if (!therapistId) throw redirect('/login'); // safe
  return { therapistId, displayName: session.get('displayName') };
}
