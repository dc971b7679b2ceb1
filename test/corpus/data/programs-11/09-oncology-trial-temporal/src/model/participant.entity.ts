import { Collection, Entity, Enum, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/core';

@Entity()
export class Site {
  @PrimaryKey() code!: string;
  @Property() hospital!: string;
  @Property() coordinatorEmail!: string;
  @Property() irbNumber!: string;
  @Property() target!: number;
}

@Entity()
export class Participant {
  @PrimaryKey() id!: number;
  @Property() screeningNo!: string;
  @Property() initials!: string;
  @Property() legalName!: string;
  @Property() dateOfBirth!: Date;
  @Property() homeEmail!: string;
  @Enum({ items: ['II', 'III', 'IV'] }) stage!: string;
  @Property() histology!: string;
  @Property({ nullable: true }) brca?: string;
  @ManyToOne(() => Site) site!: Site;
  @OneToMany(() => AdverseEvent, (e) => e.participant) events = new Collection<AdverseEvent>(this);
}

@Entity()
export class AdverseEvent {
  @PrimaryKey() id!: number;
  @ManyToOne(() => Participant) participant!: Participant;
  @Property() term!: string;
  @Property() grade!: number;
  @Property({ type: 'text' }) description!: string;
  @Property() serious!: boolean;
}
