import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { z } from 'zod';
import { writeFile } from 'node:fs/promises';
import { doctors, saveIntake } from '$lib/server/db';
import { mailFrontDesk } from '$lib/server/mail';
import { maskSsn } from '$lib/mask';

const schema = z.object({
  full_name: z.string().min(2),
  ssn: z.string().regex(/^\d{3}-\d{2}-\d{4}$/),
  birthday: z.string(),
  address: z.string(),
  insurance_no: z.string(),
  conditions: z.array(z.string()),
  smoker: z.coerce.boolean(),
});

export const load: PageServerLoad = async ({ locals }) => {
  const list = await doctors(locals.clinic);
  console.log('doctors', list.map((d) => d.name)); // safe
  return { doctors: list }; // safe
};

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const values = { ...Object.fromEntries(form), conditions: form.getAll('conditions') };
    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      console.warn('invalid intake', parsed.error.issues.map((i) => i.path.join('.'))); // safe
      console.warn('values were', values); // leak: log
      return fail(400, { fields: parsed.error.issues.map((i) => i.path[0]) }); // safe
    }
    const intake = parsed.data;
    let id: string;
    try {
      id = await saveIntake(intake, locals.clinic);
    } catch (e) {
      console.error('intake not saved', (e as { code?: string }).code); // safe
      await writeFile(`/var/spool/intake/${Date.now()}.json`, JSON.stringify(intake)); // leak: file
      return fail(500, { message: `We could not save the form of ${intake.full_name}, SSN ${intake.ssn}` }); // leak: http-error
    }
    console.log(`intake ${id} saved`); // safe
    console.log(`intake ${id}: ssn=${maskSsn(intake.ssn)}`); // leak: log
    await mailFrontDesk(`New intake: ${intake.full_name}`, `Conditions: ${intake.conditions.join(', ')}`);
    cookies.set('intake_id', id, { path: '/', secure: true, httpOnly: true }); // safe
    cookies.set('intake_name', intake.full_name, { path: '/', httpOnly: false }); // leak: client-storage
    redirect(303, `/intake/thanks?name=${encodeURIComponent(intake.full_name)}`); // leak: url
  },
};
