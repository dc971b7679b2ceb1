import { Column, CreateDateColumn, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Basin {
  @PrimaryGeneratedColumn() id!: number;
  @Column() name!: string;
  @Column() treatment!: 'chlorine' | 'ozone' | 'uv';
  @Column('float') dose!: number;
  @OneToMany(() => LabResult, (r) => r.basin) results!: LabResult[];
}

@Entity()
export class LabResult {
  @PrimaryGeneratedColumn() id!: number;
  @ManyToOne(() => Basin, (b) => b.results) basin!: Basin;
  @Column() specimen!: string;
  @Column() pathogen!: string;
  @Column('float') cfu!: number;
  @Column({ nullable: true }) remark?: string;
  @CreateDateColumn() takenAt!: Date;
}

@Entity()
export class DischargeEvent {
  @PrimaryGeneratedColumn() id!: number;
  @Column() outlet!: string;
  @Column('float') volume!: number;
  @Column() cause!: string;
}
