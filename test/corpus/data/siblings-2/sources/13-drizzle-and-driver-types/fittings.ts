import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Collection } from 'mongodb';
import { object, string, number, type InferType } from 'yup';

export const wearers = pgTable('wearers', {
  id: integer('id').primaryKey(),
  patientName: text('patient_name').notNull(),
  diagnosis: text('diagnosis'),
  tubeColor: text('tube_color'),
});
type Wearer = typeof wearers.$inferSelect;
type WearerLabel = Pick<Wearer, 'diagnosis' | 'tubeColor'>;

const fittingSchema = object({
  medicareNumber: string().required(),
  hearingLoss: string(),
  booth: number(),
});
type Fitting = InferType<typeof fittingSchema>;

interface Audiogram { mrn: string; diagnosis: string; booth: number }

export function printLabel(wearer: Wearer, label: WearerLabel): void {
  console.log('label for', wearer.patientName); // leak: log
  console.log('label', label.diagnosis); // leak: log
  console.log('label', wearer.id, label.tubeColor); // safe: an id and a color
}

export function fit(fitting: Fitting): void {
  console.log('fitting', fitting.medicareNumber); // leak: log
  console.log('fitting in', fitting.booth); // safe: a booth
}

export async function today(audiograms: Collection<Audiogram>): Promise<void> {
  const all = await audiograms.find({}).toArray();
  console.log(all[0]); // leak: log
  console.log(all.length, await audiograms.countDocuments()); // safe: counts
  const booths = await audiograms.distinct('booth');
  console.log(booths); // safe: booths
}
