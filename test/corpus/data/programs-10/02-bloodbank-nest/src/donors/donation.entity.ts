import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Donor } from './donor.entity';

@Entity('donations')
export class Donation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => Donor, (d) => d.donations)
  donor: Donor;

  @Column()
  bagBarcode: string;

  @Column({ default: 'collected' })
  stage: 'collected' | 'testing' | 'released' | 'discarded';

  @Column({ type: 'jsonb', nullable: true })
  screening: { hiv: 'neg' | 'pos'; hbv: 'neg' | 'pos'; hcv: 'neg' | 'pos'; syphilis: 'neg' | 'pos' } | null;

  @Column()
  siteCode: string;
}
