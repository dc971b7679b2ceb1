import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity({ name: 'claims' })
export class Claim {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  claimNumber!: string;

  @Column()
  beneficiaryName!: string;

  @Column()
  memberId!: string;

  @Column({ type: 'date' })
  dateOfService!: string;

  @Column('simple-array')
  diagnosisCodes!: string[];

  @Column('simple-array')
  procedureCodes!: string[];

  @Column('numeric')
  billedAmount!: number;

  @Column({ default: 'RECEIVED' })
  status!: string;
}
