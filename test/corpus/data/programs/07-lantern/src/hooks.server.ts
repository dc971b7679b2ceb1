import * as Sentry from '@sentry/sveltekit';
import { redirect, type Handle } from '@sveltejs/kit';

Sentry.init({ dsn: process.env.SENTRY_DSN });

export const handle: Handle = async ({ event, resolve }) => {
  const carer = await event.fetch('/internal/whoami').then((r) => (r.ok ? r.json() : null));
  if (!carer && !event.url.pathname.startsWith('/login')) redirect(302, '/login'); // safe
  event.locals = { carer } as App.Locals;
  if (carer) Sentry.setUser({ id: carer.id }); // safe
  return resolve(event);
};
