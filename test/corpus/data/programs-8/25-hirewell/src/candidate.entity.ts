import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('candidates')
export class Candidate {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() firstName!: string;
  @Column() lastName!: string;
  @Column() email!: string;
  @Column() phone!: string;
  @Column({ type: 'date' }) dateOfBirth!: string;
  @Column('text') resume!: string;
  @Column() stage!: 'applied' | 'interview' | 'offer' | 'hired';
  @Column({ default: 0 }) salaryCents!: number;
}

export interface Employee { id: string; name: string; title: string; managerId: string | null; startDate: string; address: string }
