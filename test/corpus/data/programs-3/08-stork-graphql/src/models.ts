import { Model } from 'objection';

export class Midwife extends Model {
  static tableName = 'midwives';
  id!: string;
  name!: string;
  registration!: string;
}

export class Mother extends Model {
  static tableName = 'mothers';
  id!: string;
  name!: string;
  birthday!: string;
  phone!: string;
  email!: string;
  dueDate!: string | null;
  bloodGroup!: string | null;
  hivStatus!: 'positive' | 'negative' | 'unknown';
}

export class AntenatalVisit extends Model {
  static tableName = 'antenatal_visits';
  id!: string;
  motherId!: string;
  midwifeId!: string;
  week!: number;
  weightKg?: number;
  bloodPressure?: string;
  findings?: string;
}
