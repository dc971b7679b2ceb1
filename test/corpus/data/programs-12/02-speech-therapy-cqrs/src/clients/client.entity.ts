import { Column, Entity, OneToMany, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity('clients')
export class Client {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() fullName: string;
  @Column({ type: 'date' }) birthDate: string;
  @Column() guardianEmail: string;
  @Column() disorder: string;
  @Column({ nullable: true }) stutteringSeverity: number;
  @OneToMany(() => TherapySession, (s) => s.client) sessions: TherapySession[];
}

@Entity('therapy_sessions')
export class TherapySession {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ManyToOne(() => Client, (c) => c.sessions) client: Client;
  @Column() therapistId: string;
  @Column('text') transcript: string;
  @Column('text') soapNote: string;
  @Column() minutes: number;
  @Column({ default: 'scheduled' }) state: string;
}
