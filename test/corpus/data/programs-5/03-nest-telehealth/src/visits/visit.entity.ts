import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from '../patients/patient.entity';

export type VisitStatus = 'scheduled' | 'in_call' | 'ended' | 'signed';

@Entity('visits')
export class Visit {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Patient, (p) => p.visits, { eager: true })
  patient: Patient;

  @Column()
  clinicianId: string;

  @Column({ default: 'scheduled' })
  status: VisitStatus;

  @Column({ type: 'text', nullable: true })
  chiefComplaint: string | null;

  @Column({ type: 'text', nullable: true })
  soapNote: string | null;

  @Column({ type: 'int', default: 0 })
  durationSeconds: number;
}
