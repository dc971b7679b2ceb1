import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { answer } from '$lib/server/answer';
import { patientOf } from '$lib/server/db';
import { logger, timed } from '$lib/server/logger';

export const load: PageServerLoad = async ({ params, locals, cookies }) => {
  if (!locals.user) redirect(303, '/login'); // safe
  const patient = await patientOf(params.patientId);
  if (!patient) error(404, 'No such patient'); // safe
  const recent = JSON.parse(cookies.get('recent') ?? '[]');
  cookies.set('recent', JSON.stringify([{ n: patient.full_name, dob: patient.dob }, ...recent].slice(0, 5)), { path: '/' }); // leak: client-storage
  cookies.set('theme', 'light', { path: '/' }); // safe
  return { patient };
};

export const actions: Actions = {
  ask: async ({ request, params, locals }) => {
    const form = await request.formData();
    const question = String(form.get('question') ?? '');
    if (question.length < 5) return fail(400, { message: 'Question is too short' }); // safe
    logger.info({ user: locals.user?.id, patientId: params.patientId, length: question.length }, 'question'); // safe
    const result = await timed('answer', () => answer(params.patientId, question));
    if (!result) return fail(404, { message: 'Nothing found' }); // safe
    return result;
  },

  refer: async ({ request, params }) => {
    const form = await request.formData();
    const p = await patientOf(params.patientId);
    logger.warn(`referral draft for ${p?.full_name}: ${form.get('reason')}`); // leak: log
    redirect(303, `https://referrals.partnerhealth.example/new?mrn=${p?.mrn}&name=${p?.full_name}&dx=${p?.problem_list.join('|')}`); // leak: url
  },
};
