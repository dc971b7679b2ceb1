import type { Handle, HandleServerError } from '@sveltejs/kit';
import * as Sentry from '@sentry/sveltekit';
import { logger } from '$lib/server/logger';
import { userFromCookie } from '$lib/server/auth';

Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.05 });

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.user = await userFromCookie(event.cookies.get('sid'));
  const t = Date.now();
  const response = await resolve(event);
  logger.info({ route: event.route.id, status: response.status, ms: Date.now() - t, user: event.locals.user?.id }, 'request'); // safe
  return response;
};

export const handleError: HandleServerError = async ({ error, event, status }) => {
  const errorId = crypto.randomUUID();
  logger.error({ errorId, status, route: event.route.id, name: (error as Error)?.name }, 'server error'); // safe
  return { message: 'Something went wrong', errorId };
};
