import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';

@Entity()
export class Clinic {
  @PrimaryKey({ type: 'uuid' })
  id = randomUUID();

  @Property()
  name!: string;

  @Property()
  specialty!: string;

  @Property()
  intakeEmail!: string;
}

@Entity()
export class Referral {
  @PrimaryKey({ type: 'uuid' })
  id = randomUUID();

  @Property()
  patientName!: string;

  @Property()
  patientDob!: string;

  @Property()
  nhsNumber!: string;

  @Property({ type: 'text' })
  clinicalReason!: string;

  @Property()
  urgency: 'routine' | 'urgent' | 'two-week' = 'routine';

  @Property()
  status: 'sent' | 'accepted' | 'returned' = 'sent';

  @ManyToOne(() => Clinic)
  clinic!: Clinic;
}
