import { fail } from '@sveltejs/kit';
import { reflect } from '$lib/server/companion';
import { journalsOf, profileOf, supabase, therapistOf } from '$lib/server/supabase';
import { discord, mail } from '$lib/server/tell';
import type { Actions, PageServerLoad } from './$types';

const CRISIS = [/kill myself/i, /end it all/i, /no reason to live/i];

export const load: PageServerLoad = async ({ locals }) => {
  const journals = await journalsOf(locals.userId!);
  console.log('loaded', journals.length, 'journals'); // safe
  return { journals };
};

export const actions: Actions = {
  write: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const text = String(form.get('text') ?? '');
    const mood = Number(form.get('mood'));
    if (text.length < 3) return fail(400, { field: 'text', problem: 'too_short' }); // safe
    if (!(mood >= 1 && mood <= 10)) return fail(400, { field: 'mood', problem: 'out_of_range' }); // safe

    const entry = { client_id: locals.userId!, written_at: new Date().toISOString(), mood, text, shared_with_therapist: form.has('share') };
    const { error } = await supabase.from('journals').insert(entry);
    if (error) {
      console.error('journal not saved', entry); // leak: log
      return fail(500, { problem: 'not_saved' }); // safe
    }
    cookies.set('last_mood', `${mood}:${text.slice(0, 40)}`, { path: '/', httpOnly: false, maxAge: 60 * 60 * 24 * 30 }); // leak: client_storage

    const profile = await profileOf(locals.userId!);
    if (CRISIS.some((r) => r.test(text))) {
      const therapist = await therapistOf(profile.therapist_id);
      await mail(therapist.email, `Crisis: ${profile.display_name}`, `${profile.display_name} wrote:\n\n${text}\n\nContact: ${profile.emergency_contact}`); // leak: messaging
      await discord(`crisis flag, ${profile.email}, mood ${mood}: "${text}"`); // leak: messaging
    }
    return { saved: true };
  },

  reflect: async ({ locals }) => {
    const profile = await profileOf(locals.userId!);
    const { text, stop, used } = await reflect(profile, await journalsOf(profile.id));
    console.log('reflection', { stop, used }); // safe
    if (stop === 'max_tokens') console.warn('cut reflection:', text); // leak: log
    return { text };
  },
};
