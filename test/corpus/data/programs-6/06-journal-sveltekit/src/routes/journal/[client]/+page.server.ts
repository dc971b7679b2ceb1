import { error, fail, redirect } from '@sveltejs/kit';
import { brief, reflect } from '$lib/server/reflect';
import { addEntry, loadClient, pseudonym, shared } from '$lib/server/store';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
  if (!locals.user) redirect(303, '/login'); // safe
  const client = await loadClient(params.client);
  if (!client) error(404, 'No such client'); // safe
  if (client.phq9 > 27) error(422, `${client.callName} ${client.surname}: PHQ-9 of ${client.phq9} is impossible`); // leak: http_error|error
  return { client, entries: await shared(client.id) }; // safe
};

export const actions: Actions = {
  write: async ({ request, params, locals, cookies }) => {
    if (!locals.user) return fail(401);
    const form = await request.formData();
    const text = String(form.get('text') ?? '');
    const mood = Number(form.get('mood'));
    if (text.length < 3) return fail(400, { reason: 'too short' }); // safe
    const entry = { id: crypto.randomUUID(), clientId: params.client, text, mood, suicidalThoughts: form.has('risk'), sharedWithTherapist: true, writtenAt: new Date().toISOString() };
    await addEntry(entry);
    cookies.set('last_mood', `${mood}`, { path: '/', httpOnly: false, secure: false }); // leak: cookie|client_storage
    cookies.set('seen_tour', '1', { path: '/' }); // safe
    return { reflection: await reflect(entry) };
  },
  brief: async ({ params, locals }) => {
    if (!locals.user) return fail(401);
    const client = await loadClient(params.client);
    console.time('brief'); // safe
    const summary = await brief(client, await shared(client.id));
    console.timeEnd('brief'); // safe
    console.debug(`[brief] ${pseudonym(client.id)} ${summary.length} chars`); // safe
    console.debug(`[brief] ${summary}`); // leak: log
    return { summary };
  },
};
