import { z } from 'zod';
import { pgTable, text, integer } from 'drizzle-orm/pg-core';
import type { EntityManager } from '@mikro-orm/core';

export const sampleSchema = z.object({ patientName: z.string(), geneticMarkers: z.array(z.string()), rack: z.number() });
type Sample = z.infer<typeof sampleSchema>;
export const carriers = pgTable('carriers', { mrn: text('mrn'), mutation: text('mutation'), freezer: integer('freezer') });
type Carrier = typeof carriers.$inferSelect;
export class Proband { medicalRecordNumber!: string; familyHistory!: string }

export async function review(sample: Sample, carrier: Carrier, em: EntityManager) {
  console.log(sample.patientName, sample.geneticMarkers); // leak: log
  console.log(carrier.mrn); // leak: log
  const [found, count] = await em.findAndCount(Proband, {});
  console.log(found[0]); // leak: log
  console.log(sample.rack, carrier.freezer, count); // safe
  console.log(sampleSchema.shape, carriers.freezer.name); // safe
}
