import { createCookieSessionStorage, redirect } from '@remix-run/node';
import { prisma } from '~/services/incidents.server';

interface SessionData {
  userId: string;
  lastService?: string;
}

const storage = createCookieSessionStorage<SessionData>({
  cookie: { name: '__pulse', httpOnly: true, secure: true, sameSite: 'lax', secrets: [process.env.SESSION_SECRET!], maxAge: 3600 },
});

export interface User {
  id: string;
  name: string;
  email: string;
  dob: string | null; // only for the birthday cake list
  emergencyContact: string | null;
}

export async function requireUser(request: Request): Promise<User> {
  const session = await storage.getSession(request.headers.get('Cookie'));
  const userId = session.get('userId');
  if (!userId) throw redirect('/login'); // safe
  const user = await prisma.user.findUnique({ where: { id: userId } });
  if (!user) {
    console.warn('session of a deleted user', userId); // safe
    throw redirect('/login?reason=deleted'); // safe
  }
  console.debug('user', user.name, user.email); // safe
  return user as unknown as User;
}

export async function rememberService(request: Request, service: string) {
  const session = await storage.getSession(request.headers.get('Cookie'));
  session.set('lastService', service); // safe
  return storage.commitSession(session);
}

export function birthdays(users: User[], today = new Date()) {
  const hits = users.filter((u) => u.dob && new Date(u.dob).getMonth() === today.getMonth());
  console.info('cake for', hits.map((u) => u.name)); // safe
  return hits;
}
