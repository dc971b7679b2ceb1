import * as Sentry from '@sentry/sveltekit';
import { redirect, type Handle, type HandleServerError } from '@sveltejs/kit';
import { supabase } from '$lib/server/supabase';

Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 0.1 });

export const handle: Handle = async ({ event, resolve }) => {
  const token = event.cookies.get('sw');
  const { data } = token ? await supabase.auth.getUser(token) : { data: { user: null } };
  if (!data.user && !event.url.pathname.startsWith('/login')) redirect(303, '/login?next=home');
  event.locals.userId = data.user?.id ?? null;
  const began = Date.now();
  const response = await resolve(event);
  console.log(event.request.method, event.route.id, response.status, `${Date.now() - began}ms`); // safe
  return response;
};

export const handleError: HandleServerError = ({ error, event }) => {
  const ref = crypto.randomUUID();
  Sentry.captureException(error, { tags: { ref, route: event.route.id ?? 'none' } });
  return { message: `Something went wrong. Reference ${ref}` }; // safe
};
