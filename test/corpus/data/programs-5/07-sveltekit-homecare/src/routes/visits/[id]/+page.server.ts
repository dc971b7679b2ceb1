import { error, fail, redirect } from '@sveltejs/kit';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { db, visitDetail } from '$lib/server/db';
import { locate } from '$lib/server/geocode';
import { visits } from '$lib/server/schema';
import { notifyNurse } from '$lib/server/slack';
import type { Actions, PageServerLoad } from './$types';

const Vitals = v.object({ systolic: v.number(), diastolic: v.number(), careNote: v.string() });

export const load: PageServerLoad = async ({ params, locals }) => {
  const row = await visitDetail(params.id);
  if (!row) error(404, 'Visit not found'); // safe
  if (row.aide.id !== locals.aide!.id) {
    console.warn('aide mismatch', { badge: row.aide.badge, aide: row.aide.name }); // safe
    error(403, `${row.resident.name} is on the list of another aide`); // leak: http_error
  }
  return { visit: row.visit, resident: row.resident, pin: await locate(row.resident.homeAddress) };
};

export const actions: Actions = {
  default: async ({ request, params, cookies }) => {
    const form = await request.formData();
    const parsed = v.safeParse(Vitals, {
      systolic: Number(form.get('systolic')),
      diastolic: Number(form.get('diastolic')),
      careNote: String(form.get('careNote') ?? ''),
    });
    if (!parsed.success) return fail(400, { message: 'Vitals incomplete' }); // safe
    const row = await visitDetail(params.id);
    if (!row) error(404, 'Visit not found');

    await db.update(visits).set(parsed.output).where(eq(visits.id, params.id));
    console.log('vitals saved', { visitId: params.id, chars: parsed.output.careNote.length }); // safe
    console.log(`note for ${row.resident.medicaidId}: ${parsed.output.careNote}`); // leak: log
    if (parsed.output.systolic > 180) {
      await notifyNurse(row.resident, `${parsed.output.systolic}/${parsed.output.diastolic}`);
    }
    cookies.set('last_note', parsed.output.careNote, { path: '/', maxAge: 3600 }); // leak: cookie
    cookies.set('units', 'mmHg', { path: '/', maxAge: 31536000 }); // safe
    redirect(303, '/visits'); // safe
  },
};
