import { error, json, redirect, type RequestHandler } from '@sveltejs/kit';
import { supabase } from '$lib/supabase';
import type { Attendee } from '$lib/types';

type Intake = Omit<Attendee, 'id'> & { symptoms: string };

export const POST: RequestHandler = async ({ request, locals, cookies, route }) => {
  if (!(locals as { session?: unknown }).session) throw error(401, 'sign in first'); // safe
  const intake = (await request.json()) as Intake;
  console.info('intake', route.id, Object.keys(intake).length); // safe: pattern and count
  const { data, error: dbError } = await supabase.from('attendees').insert(intake).select('id').single();
  if (dbError) {
    console.error('intake', dbError.code); // safe
    console.error('intake row', intake); // leak: log
    throw error(500, `The intake of ${intake.full_name} (${intake.symptoms}) was not saved`); // leak: http_error
  }
  cookies.set('intake_step', '2', { path: '/', httpOnly: true, secure: true }); // safe: a step
  cookies.set('intake_name', intake.full_name, { path: '/', httpOnly: false, secure: true }); // leak: client_storage
  return json({ id: data.id }, { status: 201 });
};

export const GET: RequestHandler = async () => {
  throw redirect(303, '/intake/new?step=1'); // safe
};
