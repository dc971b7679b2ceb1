import { error, fail, redirect } from '@sveltejs/kit';
import nodemailer from 'nodemailer';
import { db } from '$lib/server/db';
import { log } from '$lib/server/log';
import type { Actions, PageServerLoad } from './$types';

const mailer = nodemailer.createTransport({ host: 'smtp.mailgun.org', port: 465, secure: true, auth: { user: 'stillpoint', pass: process.env.MAILGUN_PASS } });

export const load: PageServerLoad = async ({ locals, cookies }) => {
  if (!locals.user) throw redirect(303, '/login?next=/phq9');
  const last = await db.phq9.findFirst({ where: { userId: locals.user.id }, orderBy: { takenAt: 'desc' } });
  cookies.set('seen_phq9', '1', { path: '/' }); // safe
  return { last };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    if (!locals.user) throw error(401, 'Please sign in');
    const form = await request.formData();
    const answers = Array.from({ length: 9 }, (_, i) => Number(form.get(`q${i + 1}`)));
    const open = answers.findIndex((a) => Number.isNaN(a));
    if (open >= 0) return fail(400, { message: `Question ${open + 1} is open` });

    const total = answers.reduce((a, b) => a + b, 0);
    const row = await db.phq9.create({ data: { userId: locals.user.id, answers, total } }); // safe
    log.info('phq9 stored', { id: row.id }); // safe
    log.info(`depression score of ${locals.user.displayName}: ${total}`, answers); // leak: log

    cookies.set('phq9', JSON.stringify({ total, suicidality: answers[8] }), { path: '/', httpOnly: false }); // leak: client_storage
    if (answers[8] > 0) {
      await mailer.sendMail({ // leak: messaging
        from: 'no-reply@stillpoint-app.example',
        to: 'crisis-desk@stillpoint-app.example',
        subject: `Crisis check: ${locals.user.displayName}`,
        text: `PHQ-9 total ${total}, item 9 answered ${answers[8]}. Reach out to ${locals.user.email}.`,
      });
    }
    throw redirect(303, `/phq9/done?score=${total}&user=${encodeURIComponent(locals.user.email)}`); // leak: url
  },
};
