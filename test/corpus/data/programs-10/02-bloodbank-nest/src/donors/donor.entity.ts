import { Column, CreateDateColumn, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Donation } from './donation.entity';

@Entity('donors')
export class Donor {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  firstName: string;

  @Column()
  lastName: string;

  @Column({ type: 'date' })
  birthDate: string;

  @Column()
  email: string;

  @Column({ length: 4 })
  aboRh: string;

  @Column({ type: 'numeric', nullable: true })
  haemoglobin: number | null;

  @Column({ nullable: true })
  deferralReason: string | null;

  @Column({ type: 'date', nullable: true })
  deferredUntil: string | null;

  @OneToMany(() => Donation, (d) => d.donor)
  donations: Donation[];

  @CreateDateColumn()
  createdAt: Date;
}
