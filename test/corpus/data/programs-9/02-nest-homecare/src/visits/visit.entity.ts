import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity('clients')
export class Client {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() fullName: string;
  @Column() dateOfBirth: string;
  @Column() homeAddress: string;
  @Column() phone: string;
  @Column({ nullable: true }) medicaidId?: string;
  @Column('simple-array') diagnoses: string[];
}

@Entity('visits')
export class Visit {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ManyToOne(() => Client, { eager: true }) client: Client;
  @Column() caregiverId: string;
  @Column() startsAt: Date;
  @Column({ default: 'scheduled' }) status: 'scheduled' | 'done' | 'missed';
  @Column('text', { nullable: true }) careNote?: string;
  @Column('jsonb', { nullable: true }) vitals?: { bp: string; pulse: number; weightKg: number };
}

export class CompleteVisitDto {
  note: string;
  vitals: { bp: string; pulse: number; weightKg: number };
}

export class VisitListItem {
  id: string;
  startsAt: Date;
  status: string;
}
