import { createCookieSessionStorage } from '@remix-run/node';

const storage = createCookieSessionStorage({
  cookie: { name: '__rx', httpOnly: true, secure: true, sameSite: 'lax', secrets: [process.env.SESSION_SECRET!] },
});

export async function flash(request: Request, text: string) {
  const session = await storage.getSession(request.headers.get('Cookie'));
  session.flash('toast', text);
  return session;
}

export const commit = storage.commitSession;

export async function pharmacistId(request: Request) {
  const session = await storage.getSession(request.headers.get('Cookie'));
  const id = session.get('pharmacistId') as string | undefined;
  if (!id) console.info('anonymous request'); // safe
  return id;
}
