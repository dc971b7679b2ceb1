import { Column, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Visit } from './Visit';

@Entity('subjects')
export class Subject {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  screeningNo!: string;

  @Column()
  FirstName!: string;

  @Column()
  LastName!: string;

  @Column({ type: 'date' })
  DOB!: string;

  @Column('simple-array')
  ConcomitantMeds!: string[];

  @OneToMany(() => Visit, (v) => v.subject)
  visits!: Visit[];
}
