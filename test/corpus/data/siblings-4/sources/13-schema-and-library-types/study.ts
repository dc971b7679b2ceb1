import { pgTable, serial, text, integer } from 'drizzle-orm/pg-core';
import { Column, Entity, PrimaryGeneratedColumn, type Repository } from 'typeorm';
import { z } from 'zod';

const visits = pgTable('visits', { id: serial('id').primaryKey(), patientName: text('patient_name').notNull(), hivStatus: text('hiv_status'), room: integer('room') });
type Visit = typeof visits.$inferSelect;

const Subject = z.object({ mrn: z.string(), diagnosis: z.string().optional(), armNo: z.number() });
type Subject = z.infer<typeof Subject>;

@Entity()
export class Lesion {
  @PrimaryGeneratedColumn() id!: number;
  @Column() bearerName!: string;
  @Column() diagnosis!: string;
  @Column() shelf!: string;
}

export class Study {
  constructor(private readonly lesions: Repository<Lesion>) {}

  visit(visit: Visit) {
    console.log(visit.patientName, visit.hivStatus); // leak: log
    console.log(visit.room); // safe
  }
  subject(raw: unknown) {
    const parsed = Subject.safeParse(raw);
    if (!parsed.success) return console.warn(parsed.error.issues.length); // safe
    console.log(parsed.data); // leak: log
    console.log(parsed.data.armNo); // safe
  }
  async list(part: Omit<Subject, 'armNo'>) {
    const [found, total] = await this.lesions.findAndCount({ take: 5 });
    console.log(total, found.map((l) => l.shelf)); // safe
    console.log(found.at(0)); // leak: log
    const one = await this.lesions.findOneBy({ id: total });
    console.log(one?.diagnosis); // leak: log
    console.log(part); // leak: log
  }
}
