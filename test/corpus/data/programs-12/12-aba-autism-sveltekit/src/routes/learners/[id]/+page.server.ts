import { error, fail, redirect, type Actions, type ServerLoad } from '@sveltejs/kit';
import { addEvent, events, learner } from '$lib/server/db';
import { indexEvents } from '$lib/server/similar';
import type { BehaviorEvent } from '$lib/types';

export const load: ServerLoad = async ({ params, locals, setHeaders }) => {
  const l = await learner(params.id!);
  if (!l) throw error(404, 'Not found'); // safe
  (locals as any).learner = l;
  const list = await events(l.id);
  setHeaders({ 'cache-control': 'private, no-store' }); // safe
  console.log('load learner', l.id, list.length); // safe
  return { learner: l, events: list };
};

export const actions: Actions = {
  record: async ({ request, params, locals, cookies, fetch }) => {
    const form = await request.formData();
    const entry = Object.fromEntries(form) as unknown as Omit<BehaviorEvent, 'id'>;
    if (!entry.behavior) {
      console.warn('missing fields', [...form.keys()]); // safe
      return fail(400, { missing: ['behavior'] }); // safe
    }
    const id = await addEvent({ ...entry, learner_id: params.id!, rbt_id: (locals as any).user.id }); // safe
    const l = (await learner(params.id!))!;
    if (entry.behavior === 'self_injury') {
      await fetch('https://hooks.slack.com/services/T01/B02/xyz', { // leak: messag
        method: 'POST',
        body: JSON.stringify({ text: `:rotating_light: ${l.child_name} (${l.autism_level}) self-injury, ${entry.seconds}s after "${entry.antecedent}"` }),
      });
    }
    cookies.set('last-learner', `${l.child_name}|level ${l.autism_level}`, { path: '/', httpOnly: false }); // leak: storage
    cookies.set('tab', 'events', { path: '/' }); // safe
    console.log('event recorded', id); // safe
    return { id };
  },

  reindex: async ({ params }) => {
    const l = (await learner(params.id!))!;
    await indexEvents(l, await events(l.id));
    throw redirect(303, `/learners/${l.id}`); // safe
  },

  claim: async ({ params }) => {
    const l = (await learner(params.id!))!;
    if (!l.medicaid_id) throw error(422, `No Medicaid id for ${l.child_name}, autism level ${l.autism_level}`); // leak: http-error
    throw redirect(303, `https://claims.billfast.example/new?member=${l.medicaid_id}&name=${encodeURIComponent(l.child_name)}&dx=F84.0`); // leak: url|third-party
  },
};
