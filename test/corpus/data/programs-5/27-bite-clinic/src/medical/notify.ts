import Mixpanel from 'mixpanel';
import { ServerClient } from 'postmark';
import type { exposureById } from '../prisma.js';

type Exposure = NonNullable<Awaited<ReturnType<typeof exposureById>>>;

const postmark = new ServerClient(process.env.POSTMARK_TOKEN ?? '');
const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');

export async function tellHealthOfficer(e: Exposure) {
  await postmark.sendEmail({ // leak: messaging
    From: 'desk@zoonosis-desk.org',
    To: 'officer@zoonosis-desk.org',
    Subject: 'Bite exposure',
    TextBody: `${e.patientName}, ${e.patientPhone}: wound on ${e.woundSite}, ${e.pepDoses.length} doses so far.`,
  });
}

export async function tellKennel(animalName: string, species: string) {
  await postmark.sendEmail({ // safe
    From: 'desk@zoonosis-desk.org',
    To: 'kennel@zoonosis-desk.org',
    Subject: 'Pick-up',
    TextBody: `Please collect the ${species} ${animalName}.`,
  });
}

export function usage(e: Exposure) {
  mixpanel.track('dose_given', { distinct_id: e.patientPhone, patient: e.patientName, wound: e.woundSite }); // leak: analytics
  mixpanel.track('species_seen', { species: e.animal.species, breed: e.animal.breed }); // safe
}
