import { fail, redirect } from '@sveltejs/kit';
import * as Sentry from '@sentry/sveltekit';

export const actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const pregnant = form.get('pregnant');
    const medications = form.get('medications');
    const slot = form.get('slot');
    if (!slot) {
      console.warn('no slot', locals.requestId); // safe
      console.warn('no slot', Object.fromEntries(form)); // leak: log
      return fail(400, { missing: 'slot' }); // safe
    }
    const reply = await fetch('https://booking.clinic.internal/appointments', { method: 'POST', body: form });
    if (!reply.ok) {
      Sentry.captureMessage('booking failed', { extra: { status: reply.status, slot } }); // safe
      Sentry.captureMessage('booking failed', { extra: { medications, pregnant } }); // leak: error_monitor
      console.error('medications', medications?.length); // safe
    }
    redirect(303, `/book/thanks?pregnant=${pregnant}&medications=${medications}`); // leak: url
  },
};
