import { createCookieSessionStorage, redirect } from '@remix-run/node';

const storage = createCookieSessionStorage<{ readerId: string; displayName: string }>({
  cookie: { name: '__cl', httpOnly: true, secure: true, sameSite: 'lax', secrets: [process.env.COOKIE_SECRET!], maxAge: 1800 },
});

export async function requireReader(request: Request) {
  const session = await storage.getSession(request.headers.get('cookie'));
  const readerId = session.get('readerId');
  if (!readerId) throw redirect('/login?reason=expired');
  return { id: readerId, displayName: session.get('displayName') ?? '' };
}

export async function signIn(readerId: string, displayName: string) {
  const session = await storage.getSession();
  session.set('displayName', displayName); // safe
  session.set('readerId', readerId);
  return storage.commitSession(session);
}
