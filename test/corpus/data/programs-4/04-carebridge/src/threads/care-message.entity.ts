import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { CareRecipient } from './care-recipient.entity';

export enum Urgency {
  Routine = 'routine',
  Soon = 'soon',
  Now = 'now',
}

@Entity('care_messages')
export class CareMessage {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => CareRecipient, (r) => r.messages)
  recipient: CareRecipient;

  @Column()
  authorId: string;

  @Column()
  authorName: string;

  @Column('text')
  body: string;

  @Column({ type: 'enum', enum: Urgency, default: Urgency.Routine })
  urgency: Urgency;

  @CreateDateColumn()
  createdAt: Date;
}
