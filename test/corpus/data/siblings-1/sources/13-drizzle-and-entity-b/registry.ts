import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

export const implants = pgTable('implants', {
  serial: text('serial').primaryKey(),
  patientName: text('patient_name').notNull(),
  hivStatus: text('hiv_status'),
  shelf: integer('shelf'),
});
type Implant = typeof implants.$inferSelect;
type Holder = Pick<Implant, 'patientName' | 'shelf'>;

@Entity()
export class Revision {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() medicalRecordNumber!: string;
  @Column() diagnosis!: string;
  @Column() minutes!: number;
}

export async function audit(implant: Implant, holder: Holder, source: DataSource): Promise<void> {
  console.log(implant.hivStatus); // leak: log
  console.log(holder.patientName); // leak: log
  console.log(Object.keys(holder).length); // safe
  console.log(implant.serial, holder.shelf); // safe: a device and a shelf
  const [revisions, total] = await source.getRepository(Revision).findAndCount({ take: 1 });
  console.log(revisions); // leak: log
  console.log(total, revisions[0]?.minutes, revisions[0]?.id); // safe
}
