import * as Sentry from '@sentry/sveltekit';
import { sequence } from '@sveltejs/kit/hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit';

Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.05 }); // safe

const access: Handle = async ({ event, resolve }) => {
  const t = performance.now();
  const res = await resolve(event);
  console.log(event.request.method, event.route.id, res.status, Math.round(performance.now() - t)); // safe
  return res;
};

export const handle = sequence(Sentry.sentryHandle(), access); // safe

export const handleError: HandleServerError = ({ error, event, status }) => {
  const row = (error as any)?.row;
  if (row) {
    Sentry.captureException(error, { extra: { behavior: row.behavior, antecedent: row.antecedent, learner: event.locals.learner?.child_name } }); // leak: error-monitor
  } else {
    Sentry.captureException(new Error(`status ${status}`), { tags: { route: event.route.id ?? '' } }); // safe
  }
  return { message: 'Something went wrong' }; // safe
};
