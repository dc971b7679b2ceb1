import { Column, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Visit } from '../visits/visit.entity';

@Entity('patients')
export class Patient {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  fullName: string;

  @Column({ type: 'date' })
  dateOfBirth: string;

  @Column()
  phoneNumber: string;

  @Column({ unique: true })
  healthCardNumber: string;

  @OneToMany(() => Visit, (v) => v.patient)
  visits: Visit[];
}
