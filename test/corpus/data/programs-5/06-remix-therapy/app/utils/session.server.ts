import { createCookie, createCookieSessionStorage, redirect } from '@remix-run/node';

const { getSession, commitSession } = createCookieSessionStorage({
  cookie: { name: '__openroom', secrets: [process.env.SESSION_SECRET!], secure: true, httpOnly: true, sameSite: 'lax', maxAge: 900 },
});

export const lastViewed = createCookie('last_viewed', { maxAge: 604800 });

export async function requireTherapist(request: Request): Promise<string> {
  const session = await getSession(request.headers.get('Cookie'));
  const id = session.get('therapistId');
  if (!id) throw redirect(`/login?next=${encodeURIComponent(new URL(request.url).pathname)}`);
  return id;
}

export { commitSession, getSession };
