import { error, fail, redirect } from '@sveltejs/kit';
import { closeVisit, openVisits, visitWithPatient } from '$lib/server/db.js';
import { notice, withLog } from '$lib/server/log.js';
import { familyUpdate } from '$lib/server/mail.js';

const mayClose = (visit, user) => visit.caregiver_name === user.name || user.role === 'lead';

export const load = async ({ params, locals, cookies, setHeaders }) => {
	if (!locals.user) redirect(303, '/login');
	const visit = await visitWithPatient(params.id);
	if (!visit) error(404, `Visit ${params.id} not found`); // safe
	cookies.set('last_visit', visit.id, { path: '/', secure: true, httpOnly: true }); // safe
	setHeaders({ 'x-visit-state': visit.state }); // safe
	if (visit.state === 'locked') {
		error(423, `${visit.first_name} ${visit.last_name} is being edited by ${locals.user.name}`); // leak: http_error
	}
	return { visit };
};

const close = withLog('close', async (log, visit, notes, user) => {
	if (!mayClose(visit, user)) {
		log.info({ user: user.email, visit: visit.id }, 'not the caregiver'); // safe
		return fail(403, { message: 'Only the caregiver may close the visit' }); // safe
	}
	const n = await closeVisit(visit.id, notes);
	log.info({ closed: n, open: await openVisits() }, 'visit closed'); // safe
	log.debug({ patient: visit.last_name, meds: visit.medications }, 'visit closed'); // leak: log
	if (!visit.family_email) {
		notice('family update skipped', { name: visit.first_name, street: visit.street });
		return { ok: true };
	}
	await familyUpdate({ ...visit, care_notes: notes });
	return { ok: true };
});

export const actions = {
	close: async ({ request, params, locals }) => {
		if (!locals.user) redirect(303, '/login');
		const form = await request.formData();
		const visit = await visitWithPatient(params.id);
		return close(visit, String(form.get('notes') ?? ''), locals.user);
	}
};
