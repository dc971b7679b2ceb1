import * as Sentry from '@sentry/sveltekit';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { db } from '$lib/server/db';
import { log } from '$lib/server/log';

Sentry.init({ dsn: process.env.SENTRY_DSN });

export const handle: Handle = async ({ event, resolve }) => {
  const sid = event.cookies.get('sid');
  const session = sid ? await db.session.findUnique({ where: { id: sid }, include: { user: true } }) : null;
  event.locals.user = session?.user ?? null;
  const at = Date.now();
  const res = await resolve(event);
  log.info('request', { route: event.route.id, status: res.status, ms: Date.now() - at }); // safe
  return res;
};

export const handleError: HandleServerError = ({ error, event }) => {
  const ref = crypto.randomUUID();
  Sentry.captureException(error, { tags: { ref, route: event.route.id ?? '' } });
  return { message: 'Something went wrong', ref }; // safe
};
