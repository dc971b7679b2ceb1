import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('hospice_residents')
export class Resident {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column() legalName!: string;
  @Column() preferredName!: string;
  @Column({ type: 'date' }) bornOn!: string;
  @Column() terminalDiagnosis!: string;
  @Column() homeAddress!: string;
  @Column({ nullable: true }) medicareNo?: string;
  @Column() nextOfKinPhone!: string;
  @Column({ default: false }) dnr!: boolean;
}

@Entity('comfort_kits')
export class ComfortKit {
  @PrimaryGeneratedColumn() id!: number;
  @Column() label!: string;
  @Column() itemCount!: number;
}
