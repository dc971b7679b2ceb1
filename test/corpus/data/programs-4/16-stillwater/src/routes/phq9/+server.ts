import * as Sentry from '@sentry/sveltekit';
import { error, json } from '@sveltejs/kit';
import { profileOf, savePhq, therapistOf } from '$lib/server/supabase';
import { mail } from '$lib/server/tell';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals }) => {
  const { items } = (await request.json()) as { items: number[] };
  if (items.length !== 9) error(400, 'Nine answers are needed'); // safe
  const score = items.reduce((a, b) => a + b, 0);
  const profile = await profileOf(locals.userId!);

  const code = await savePhq({ client_id: profile.id, score, item9: items[8], taken_at: new Date().toISOString() });
  if (code) {
    Sentry.captureMessage('phq9 insert failed', { tags: { code } }); // safe
    Sentry.addBreadcrumb({ message: `${profile.display_name} scored ${score}, item 9 = ${items[8]}` }); // leak: error_monitor
    error(500, `Score ${score} of ${profile.display_name} could not be stored`); // leak: http_error
  }

  const therapist = await therapistOf(profile.therapist_id);
  await mail(therapist.email, 'New questionnaire', 'A client has filled in a questionnaire. Sign in to read it.'); // safe
  return json({ stored: true });
};
