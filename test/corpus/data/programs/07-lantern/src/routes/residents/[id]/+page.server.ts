import * as Sentry from '@sentry/sveltekit';
import { error, fail, type Actions, type ServerLoad } from '@sveltejs/kit';
import { getResident, recordFall, residentsByWing } from '$lib/residents';

export const load: ServerLoad = async ({ params }) => {
  const resident = await getResident(params.id!);
  if (!resident) error(404, 'No such resident'); // safe
  return { resident };
};

export const actions: Actions = {
  fall: async ({ request, params }) => {
    const form = await request.formData();
    const description = String(form.get('description'));
    if (!description) return fail(400, { message: 'Please describe the fall' }); // safe
    const resident = await recordFall(params.id!, String(form.get('when')), description);
    if (resident.last_fall) {
      Sentry.captureMessage('repeat fall', { extra: { resident, description } }); // leak: error_monitor
    }
    if (resident.dnr_status && !resident.next_of_kin_phone) {
      error(409, `${resident.full_name} has a DNR order but no next of kin`); // leak: http_error
    }
    return { ok: true };
  },
  handover: async ({ request }) => {
    const wing = String((await request.formData()).get('wing'));
    const lines: string[] = [];
    for await (const r of residentsByWing(wing)) lines.push(`${r.room} ${r.full_name}: ${r.care_plan}`);
    console.log(`handover for wing ${wing}: ${lines.length} residents`); // safe
    await fetch('https://api.groupme.com/v3/bots/post', { method: 'POST', body: JSON.stringify({ bot_id: process.env.GROUPME_BOT, text: lines.join('\n') }) }); // leak: messaging
    return { ok: true };
  },
};
