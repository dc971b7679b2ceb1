import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Driver {
  @PrimaryGeneratedColumn() id: number;
  @Column() name: string;
  @Column() phone: string;
  @Column() licenseNumber: string;
}

@Entity()
export class Truck {
  @PrimaryGeneratedColumn() id: number;
  @Column() plate: string;
  @Column() condition: string;
  @Column('simple-json') history: { at: string; diagnosis: string; treatment: string; cost: number }[];
  @ManyToOne(() => Driver) driver: Driver;
}

@Entity()
export class DockVisit {
  @PrimaryGeneratedColumn() id: number;
  @ManyToOne(() => Truck) truck: Truck;
  @Column() dock: string;
  @Column() admittedAt: Date;
  @Column({ nullable: true }) dischargedAt?: Date;
  @Column() notes: string;
}
