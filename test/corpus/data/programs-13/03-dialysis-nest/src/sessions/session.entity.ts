import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { IsDateString, IsInt, IsNumber, IsOptional, IsString, Max, Min } from 'class-validator';

@Entity('dialysis_patients')
export class DialysisPatient {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() mrn: string;
  @Column() firstName: string;
  @Column() lastName: string;
  @Column({ type: 'date' }) birthDate: string;
  @Column({ nullable: true }) deviceToken?: string;
  @Column('numeric') dryWeightKg: number;
  @OneToMany(() => DialysisSession, (s) => s.patient) sessions: DialysisSession[];

  get displayName() {
    return `${this.lastName}, ${this.firstName}`;
  }
}

@Entity('dialysis_sessions')
export class DialysisSession {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ManyToOne(() => DialysisPatient, (p) => p.sessions, { eager: true })
  @JoinColumn()
  patient: DialysisPatient;
  @Column() chairNumber: number;
  @Column() machineSerial: string;
  @Column('numeric') preWeightKg: number;
  @Column('numeric', { nullable: true }) postWeightKg?: number;
  @Column('simple-json', { nullable: true }) bloodPressure?: { systolic: number; diastolic: number }[];
  @Column({ nullable: true }) complications?: string;
  @CreateDateColumn() startedAt: Date;
}

export class StartSessionDto {
  @IsString() patientId: string;
  @IsInt() @Min(1) @Max(40) chairNumber: number;
  @IsString() machineSerial: string;
  @IsNumber() preWeightKg: number;
}

export class FinishSessionDto {
  @IsNumber() postWeightKg: number;
  @IsOptional() @IsString() complications?: string;
  @IsOptional() @IsDateString() finishedAt?: string;
}
