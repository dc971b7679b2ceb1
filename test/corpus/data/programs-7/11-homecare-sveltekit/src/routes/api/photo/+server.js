import { json } from '@sveltejs/kit';
import { writeFile, rm } from 'node:fs/promises';
import { createCipheriv, randomBytes } from 'node:crypto';
import { log } from '$lib/server/log.js';
import { visitWithPatient } from '$lib/server/db.js';

export async function POST({ request, locals }) {
	if (!locals.user) return json({ message: 'sign in' }, { status: 401 }); // safe
	const form = await request.formData();
	const file = form.get('wound');
	const visit = await visitWithPatient(String(form.get('visit')));
	const iv = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', Buffer.from(process.env.PHOTO_KEY, 'base64'), iv);
	const body = Buffer.concat([iv, cipher.update(Buffer.from(await file.arrayBuffer())), cipher.final(), cipher.getAuthTag()]);
	await writeFile(`/var/data/photos/${visit.id}.bin`, body); // safe
	await writeFile(`/var/data/photos/${visit.id}.txt`, `${visit.last_name}\n${visit.care_notes}`); // leak: file
	await rm(`/var/data/photos/${visit.id}.lock`, { force: true });
	log.info({ bytes: body.length, type: file.type }, 'photo stored'); // safe
	return json({ ok: true });
}
