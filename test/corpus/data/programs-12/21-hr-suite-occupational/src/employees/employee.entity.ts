import { Column, Entity, OneToMany, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Employee {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() fullName!: string;
  @Column() workEmail!: string;
  @Column() department!: string;
  @Column('numeric') salary!: number;
  @Column() iban!: string;
  @Column() startDate!: string;
  @OneToMany(() => VacationRequest, (v) => v.employee) vacations!: VacationRequest[];
}

@Entity()
export class VacationRequest {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ManyToOne(() => Employee) employee!: Employee;
  @Column() from!: string;
  @Column() to!: string;
  @Column({ default: 'open' }) state!: string;
}
