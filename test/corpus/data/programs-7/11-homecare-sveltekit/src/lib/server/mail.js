import { Resend } from 'resend';
import { log } from './log.js';

const resend = new Resend(process.env.RESEND_KEY);

const template = (v) =>
	`<p>${v.caregiver_name} visited ${v.first_name} today.</p><p>${v.care_notes}</p>`;

export async function familyUpdate(visit) {
	const { data, error } = await resend.emails.send({ // leak: messaging
		from: 'carevan@carevan.example',
		to: visit.family_email,
		subject: 'Visit completed',
		html: template(visit)
	});
	if (error) log.warn({ code: error.name, visit: visit.id }, 'mail failed'); // safe
	return data?.id;
}

export async function rosterReminder(caregiver) {
	await resend.emails.send({ // safe
		from: 'carevan@carevan.example',
		to: caregiver.work_email,
		subject: `Roster for week ${caregiver.week}`,
		html: `<p>Hi ${caregiver.name}, your roster is ready.</p>`
	});
}
