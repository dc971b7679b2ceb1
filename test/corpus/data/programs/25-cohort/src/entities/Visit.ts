import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Subject } from './Subject';

@Entity('visits')
export class Visit {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @ManyToOne(() => Subject, (s) => s.visits)
  subject!: Subject;

  @Column()
  protocolWeek!: number;

  @Column('jsonb')
  labs!: Record<string, number>;

  @Column('text')
  investigatorNotes!: string;
}
