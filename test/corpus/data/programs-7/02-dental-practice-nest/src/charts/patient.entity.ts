import { Column, Entity, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { Treatment } from './treatment.entity';

@Entity('patients')
export class Patient {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() firstName: string;
  @Column() lastName: string;
  @Column({ type: 'date' }) dateOfBirth: string;
  @Column({ nullable: true }) mobile?: string;
  @Column({ nullable: true }) email?: string;
  @Column('text', { array: true, default: '{}' }) allergies: string[];
  @Column() practiceId: string;
  @OneToMany(() => Treatment, (t) => t.patient) treatments: Treatment[];

  get displayName(): string {
    return `${this.lastName}, ${this.firstName}`;
  }
}
