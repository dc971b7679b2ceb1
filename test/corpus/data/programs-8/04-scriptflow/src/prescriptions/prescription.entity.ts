import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity('customers')
export class Customer {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() firstName!: string;
  @Column() lastName!: string;
  @Column({ type: 'date' }) dob!: string;
  @Column() phone!: string;
  @Column({ nullable: true }) insuranceBin?: string;
}

@Entity('prescriptions')
export class Prescription {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() rxNumber!: string;
  @ManyToOne(() => Customer, { eager: true }) customer!: Customer;
  @Column() drugName!: string;
  @Column() ndc!: string;
  @Column() sig!: string;
  @Column() refillsLeft!: number;
  @Column() status!: 'received' | 'verified' | 'filled' | 'picked_up';
  @Column() prescriberNpi!: string;
}
