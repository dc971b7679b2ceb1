import type { Handle, HandleServerError } from '@sveltejs/kit';
import { loadClient } from '$lib/server/store';
import type { TherapyClient } from '$lib/model';

type Recorder = (event: string, detail?: unknown) => void;

const recorder =
  (scope: string): Recorder =>
  (event, detail) =>
    console.info(`${scope}:${event}`, detail ?? '');

const http = recorder('http');
const audit = recorder('client');

function frozen(client: TherapyClient): Readonly<TherapyClient> {
  return new Proxy(client, {
    get(target, key, receiver) {
      http('read', String(key)); // safe
      return Reflect.get(target, key, receiver);
    },
  });
}

export const handle: Handle = async ({ event, resolve }) => {
  const t0 = Date.now();
  if (event.params.client && event.locals.user) {
    const client = frozen(await loadClient(event.params.client));
    event.locals.client = client;
    if (client.phq9 >= 20) audit('severe', `${client.callName} ${client.surname}, ${client.currentMedication}`); // leak: log
  }
  if (event.request.method === 'POST') event.locals.form = await event.request.clone().formData();
  const response = await resolve(event);
  http('done', { route: event.route.id, status: response.status, ms: Date.now() - t0 }); // safe
  response.headers.set('server-timing', `app;dur=${Date.now() - t0}`); // safe
  return response;
};

export const handleError: HandleServerError = async ({ event, status }) => {
  const ref = crypto.randomUUID();
  http('error', { ref, status, route: event.route.id }); // safe
  const { form, client } = event.locals;
  if (form) http('form', { ref, text: form.get('text'), client: client?.surname }); // leak: log
  return { message: `Something went wrong (${ref})` }; // safe
};
