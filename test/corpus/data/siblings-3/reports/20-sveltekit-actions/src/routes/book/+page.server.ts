import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import * as Sentry from '@sentry/sveltekit';

export const actions: Actions = {
  book: async ({ request, fetch, locals }) => {
    const data = await request.formData();
    const birthDate = String(data.get('birthDate'));
    const infection = data.get('suspectedInfection');
    const branch = String(data.get('branch'));
    const reply = await fetch('/internal/bookings', { method: 'POST', body: data });
    if (!reply.ok) {
      console.error('not booked', branch, reply.status); // safe
      console.error('not booked', infection); // leak: log
      console.error('not booked', Object.fromEntries(data.entries())); // leak: log
      Sentry.setContext('booking', { birthDate }); // leak: error-monitor
      Sentry.setContext('booking', { branch, fields: [...data.keys()].length }); // safe
      return fail(503, { branch });
    }
    redirect(303, `/book/done?for=${infection}`); // leak: url
  },
};

interface Booking { fullName: string; infection: string; phone: string; branch: string; minutes: number }
export const _trace = (booking: Booking) => {
  const { branch, minutes } = booking;
  Sentry.setTags({ branch, minutes }); // safe
  const copy = { ...booking };
  delete (copy as Partial<Booking>).phone;
  Sentry.setContext('booking', copy); // leak: error-monitor
};
