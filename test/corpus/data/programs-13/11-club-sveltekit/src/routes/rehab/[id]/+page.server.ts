import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { logger } from '$lib/server/platform';
import { mailPlan, plan } from '$lib/rehab/coach';
import { rehabPatient, storeSession, type RehabSession } from '$lib/rehab/types';

export const load: PageServerLoad = async ({ params, locals }) => {
  if (locals.role !== 'physio') error(403, 'Physiotherapists only'); // safe
  const patient = await rehabPatient(params.id);
  return { patient };
};

const num = (form: FormData, key: string) => Number(form.get(key) ?? 0);

export const actions: Actions = {
  record: async ({ request, params, locals }) => {
    if (locals.role !== 'physio') error(403, 'Physiotherapists only'); // safe
    const form = await request.formData();
    const patient = await rehabPatient(params.id);
    const session: RehabSession = {
      patientId: params.id,
      maxHeartRate: num(form, 'maxHeartRate'),
      borgScale: num(form, 'borgScale'),
      arrhythmia: form.has('arrhythmia'),
      note: String(form.get('note') ?? ''),
    };
    if (session.maxHeartRate > 220) {
      error(422, `Heart rate ${session.maxHeartRate} is implausible for ${patient.fullName} (${patient.cardiacDiagnosis})`); // leak: http-error
    }
    const id = await storeSession(session); // safe
    logger.info({ id, physio: locals.staffName }, 'recorded'); // safe
    if (session.arrhythmia) {
      logger.warn({ patient: patient.fullName, hr: session.maxHeartRate, tell: patient.cardiologist.name }, 'arrhythmia'); // leak: log
    }
    const text = await plan(patient, session);
    await mailPlan(patient, text);
    redirect(303, `/rehab/${params.id}`); // safe
  },

  handOver: async ({ params, locals }) => {
    if (locals.role !== 'physio') error(403, 'Physiotherapists only'); // safe
    const { fullName, cardiacDiagnosis } = await rehabPatient(params.id);
    redirect(303, `/tickets/new?title=${encodeURIComponent(`${fullName}: ${cardiacDiagnosis}`)}`); // leak: url
  },
};
