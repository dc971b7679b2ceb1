import Airtable from 'airtable';
import type { exposureById } from '../prisma.js';

type Exposure = NonNullable<Awaited<ReturnType<typeof exposureById>>>;

const base = new Airtable({ apiKey: process.env.AIRTABLE_KEY }).base('appRegistry');

export async function register(e: Exposure) {
  await base('Exposures').create([{ fields: { Patient: e.patientName, Born: e.patientDob.toISOString(), Site: e.woundSite } }]); // leak: third_party
}

export async function stock(product: string, lot: string) {
  await base('Stock').create([{ fields: { Product: product, Lot: lot, Used: 1 } }]); // safe
}
