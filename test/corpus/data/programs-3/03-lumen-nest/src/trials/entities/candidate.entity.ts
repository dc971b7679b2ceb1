import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

export enum CandidateStage {
  Referred = 'referred',
  Screening = 'screening',
  Consented = 'consented',
  Excluded = 'excluded',
}

@Entity('trial_candidates')
export class Candidate {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  fullName!: string;

  @Column({ type: 'date' })
  birthDate!: string;

  @Column({ nullable: true })
  emailAddress!: string | null;

  @Column()
  tumorType!: string;

  @Column('jsonb', { default: [] })
  mutations!: string[];

  @Column({ type: 'int' })
  ecog!: number;

  @Column({ type: 'enum', enum: CandidateStage, default: CandidateStage.Referred })
  stage!: CandidateStage;

  @Column('uuid')
  trialId!: string;

  @Column()
  referringPhysician!: string;

  @CreateDateColumn()
  createdAt!: Date;
}
