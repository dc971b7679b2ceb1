'use server';
import * as Sentry from '@sentry/nextjs';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getConsult, saveConsult } from '@/lib/api';
import { suggestImpression } from '@/lib/assist';
import { withConsult } from '@/instrumentation';

export async function submitConsult(form: FormData) {
  const fields = Object.fromEntries(form) as Record<string, string>;
  const jar = await cookies();
  jar.set('lang', fields.lang ?? 'en', { sameSite: 'lax' }); // safe
  jar.set('draft', JSON.stringify({ story: fields.story, dob: fields.dob })); // leak: cookie|client_storage
  try {
    const saved = await saveConsult({
      bodySite: fields.bodySite,
      story: fields.story,
      patient: { id: '', fullName: fields.fullName, dob: fields.dob, email: fields.email, skinType: 2 },
    });
    console.info('consult stored', saved.id); // safe
    jar.delete('draft'); // safe
  } catch (e) {
    Sentry.captureException(e, { extra: { story: fields.story, who: fields.fullName } }); // leak: error_monitor
    console.warn('consult not stored', Object.keys(fields).length); // safe
    return { error: 'Could not save, please try again' }; // safe
  }
  redirect(`/consult/thanks?name=${encodeURIComponent(fields.fullName)}&site=${fields.bodySite}`); // leak: url
}

export async function draftImpression(consultId: string) {
  const consult = await getConsult(consultId);
  const started = performance.now();
  const text = await withConsult(consult, () => suggestImpression(consult));
  console.log(`draft for ${consultId} in ${Math.round(performance.now() - started)} ms`); // safe
  console.log('assistant said', text); // leak: log
  await saveConsult({ id: consultId, impression: text });
  return text;
}
