import { createCookieSessionStorage, redirect } from '@remix-run/node';
import { PrismaClient } from '@prisma/client';

export const prisma = new PrismaClient();

export const sessions = createCookieSessionStorage({
  cookie: { name: '__session', httpOnly: true, secure: true, sameSite: 'lax', secrets: [process.env.SESSION_SECRET!], maxAge: 1200 },
});

export async function exigerMedecin(request: Request) {
  const session = await sessions.getSession(request.headers.get('Cookie'));
  const medecinId = session.get('medecinId');
  if (!medecinId) throw redirect('/connexion'); // safe
  return medecinId as string;
}
