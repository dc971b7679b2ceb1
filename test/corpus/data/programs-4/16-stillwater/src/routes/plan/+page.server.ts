import { fail, redirect } from '@sveltejs/kit';
import { profileOf, supabase } from '$lib/server/supabase';
import type { Actions, PageServerLoad } from './$types';

const SECTIONS = ['warning_signs', 'coping', 'people', 'places', 'means_safety'] as const;

export const load: PageServerLoad = async ({ locals }) => {
  const { data } = await supabase.from('crisis_plans').select('*').eq('client_id', locals.userId!).maybeSingle();
  return { plan: data, sections: SECTIONS };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const plan = Object.fromEntries(SECTIONS.map((s) => [s, String(form.get(s) ?? '')]));
    const empty = SECTIONS.filter((s) => !plan[s]);
    if (empty.length) return fail(400, { empty }); // safe
    const { error } = await supabase.from('crisis_plans').upsert({ client_id: locals.userId!, ...plan });
    if (error) return fail(500, { problem: error.code }); // safe
    const profile = await profileOf(locals.userId!);
    if (form.has('print')) redirect(303, `/plan/print?for=${encodeURIComponent(profile.display_name)}&signs=${encodeURIComponent(plan.warning_signs)}`); // leak: url
    redirect(303, '/plan?saved=1'); // safe
  },
};
