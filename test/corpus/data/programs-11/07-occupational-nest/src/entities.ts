import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Employer {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() company!: string;
  @Column() vatNumber!: string;
  @Column() invoiceEmail!: string;
  @OneToMany(() => Worker, (w) => w.employer) workers!: Worker[];
}

@Entity()
export class Worker {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() fullName!: string;
  @Column() bornOn!: string;
  @Column() jobTitle!: string;
  @Column({ nullable: true }) workEmail?: string;
  @ManyToOne(() => Employer, (e) => e.workers) employer!: Employer;
  @OneToMany(() => Examination, (x) => x.worker) examinations!: Examination[];
}

@Entity()
export class Examination {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ManyToOne(() => Worker, (w) => w.examinations) worker!: Worker;
  @Column() kind!: 'hearing' | 'lung' | 'driving' | 'height';
  @Column('jsonb') audiogram!: Record<string, number>;
  @Column({ nullable: true }) fev1?: number;
  @Column({ nullable: true }) drugScreen?: string;
  @Column('text') findings!: string;
  @Column() verdict!: 'fit' | 'fit-with-limits' | 'unfit' | 'open';
  @Column() physicianId!: string;
}
