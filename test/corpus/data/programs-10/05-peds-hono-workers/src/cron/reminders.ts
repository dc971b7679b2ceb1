import { Resend } from 'resend';
import type { Child, Env } from '../env';

type Due = Child & { vaccine: string; due_on: string };

export async function runReminders(env: Env, now: Date) {
  const resend = new Resend(env.RESEND_KEY);
  const { results } = await env.DB.prepare('SELECT c.*, d.vaccine, d.due_on FROM child c JOIN due d ON d.child_id = c.id WHERE d.due_on <= ?')
    .bind(now.toISOString().slice(0, 10))
    .all<Due>();
  console.log(`${results.length} reminders due`); // safe
  let sent = 0;
  for (const due of results) {
    const { error } = await resend.emails.send({ // leak: mail
      from: 'LittleShots <hi@littleshots.example>',
      to: due.guardian_email,
      subject: `${due.first_name}: ${due.vaccine} is due`,
      html: `<p>${due.first_name} ${due.last_name} (born ${due.birth_date}) needs ${due.vaccine}. Recorded allergies: ${due.allergies ?? 'none'}.</p>`,
    });
    if (error) console.error('resend', error.name, due.id); // safe
    else sent++;
  }
  await resend.emails.send({ // safe
    from: 'LittleShots <ops@littleshots.example>',
    to: 'ops@littleshots.example',
    subject: 'Reminder run',
    text: `${sent} of ${results.length} reminders sent at ${now.toISOString()}`,
  });
}
