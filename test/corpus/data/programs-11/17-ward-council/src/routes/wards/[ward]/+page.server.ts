import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { admit, log, membersOf, petitions, saveSessionNotes } from '$lib/server/council';
import { summariseMinutes } from '$lib/server/clerk';

export const load: PageServerLoad = async ({ params, cookies }) => {
  const [members, open] = await Promise.all([membersOf(params.ward), petitions(params.ward)]);
  if (!members.length) throw error(404, `Ward ${params.ward} has no members`); // safe
  cookies.set('ward', params.ward, { path: '/' }); // safe
  return { members, open };
};

export const actions: Actions = {
  admit: async ({ request, params }) => {
    const form = Object.fromEntries(await request.formData()) as any;
    if (!form.birth_date || new Date().getFullYear() - Number(form.birth_date.slice(0, 4)) < 18) {
      log.warn({ form }, 'candidate too young'); // safe
      return fail(400, { message: `${form.full_name}, born ${form.birth_date}, is under age` }); // safe
    }
    const member = await admit({ ...form, ward: params.ward });
    throw redirect(303, `/members/${member.id}?name=${encodeURIComponent(member.full_name)}&born=${member.birth_date}`); // safe
  },
  notes: async ({ request, params }) => {
    const form = await request.formData();
    const notes = String(form.get('notes'));
    await saveSessionNotes(String(form.get('session')), notes, form.getAll('present').map(String));
    const summary = await summariseMinutes(notes, await petitions(params.ward));
    log.info({ summary }, 'minutes ready'); // safe
    return { summary };
  },
};
