import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Patient } from './patient.entity';

export enum TreatmentState { Planned = 'planned', Done = 'done', Declined = 'declined' }

@Entity('treatments')
export class Treatment {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ManyToOne(() => Patient, (p) => p.treatments) patient: Patient;
  @Column() toothNumber: number;
  @Column() procedureCode: string;
  @Column('text') clinicalNote: string;
  @Column() dentistName: string;
  @Column({ type: 'enum', enum: TreatmentState }) state: TreatmentState;
}
