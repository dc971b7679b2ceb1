import type { Handle, HandleServerError } from '@sveltejs/kit';
import { redirect } from '@sveltejs/kit';
import { readSession } from '$lib/server/session';

export const handle: Handle = async ({ event, resolve }) => {
  const aide = await readSession(event.cookies.get('hs_session'));
  if (!aide && !event.url.pathname.startsWith('/login')) redirect(303, '/login');
  event.locals.aide = aide;
  return resolve(event);
};

export const handleError: HandleServerError = ({ status }) => {
  const ref = crypto.randomUUID();
  console.error('unhandled', status, ref); // safe
  return { message: 'Something went wrong', ref };
};
