import { Column, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { CareMessage } from './care-message.entity';

@Entity('care_recipients')
export class CareRecipient {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  fullName: string;

  @Column()
  birthDate: string;

  @Column()
  homeAddress: string;

  @Column('text', { array: true })
  conditions: string[];

  @Column({ type: 'int', default: 0 })
  fallRisk: number;

  @Column()
  agencyId: string;

  @OneToMany(() => CareMessage, (m) => m.recipient)
  messages: CareMessage[];
}
