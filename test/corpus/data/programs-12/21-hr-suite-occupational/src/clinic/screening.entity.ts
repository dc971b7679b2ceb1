import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';
import { Employee } from '../employees/employee.entity';

@Entity('occupational_screenings')
export class OccupationalScreening {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ManyToOne(() => Employee, { eager: true }) employee!: Employee;
  @Column() audiometry!: string;
  @Column() spirometry!: string;
  @Column() drugTestResult!: string;
  @Column('text') physicianNotes!: string;
  @Column() fitForDuty!: boolean;
  @Column() restrictions!: string;
}
