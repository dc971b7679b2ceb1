import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('infusions')
export class Infusion {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  patientName: string;

  @Column()
  patientEmail: string;

  @Column()
  tumorType: string;

  @Column()
  tnmStage: string;

  @Column()
  regimenCode: string;

  @Column('int')
  cycle: number;

  @Column({ type: 'text', nullable: true })
  toxicityNote: string | null;

  @Column()
  chairId: string;
}
