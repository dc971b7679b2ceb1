import { BaseModel, belongsTo, column, hasMany } from '@adonisjs/lucid/orm';
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations';

export class Pupil extends BaseModel {
  @column({ isPrimary: true }) declare id: number;
  @column() declare firstName: string;
  @column() declare lastName: string;
  @column() declare className: string;
  @column() declare guardianEmail: string;
  @column() declare busLine: string | null;
  @hasMany(() => NurseVisit) declare visits: HasMany<typeof NurseVisit>;
  @hasMany(() => Grade) declare grades: HasMany<typeof Grade>;
}

export class NurseVisit extends BaseModel {
  @column({ isPrimary: true }) declare id: number;
  @column() declare pupilId: number;
  @column() declare complaint: string;
  @column() declare temperature: number | null;
  @column() declare medicationGiven: string | null;
  @column() declare sentHome: boolean;
  @belongsTo(() => Pupil) declare pupil: BelongsTo<typeof Pupil>;
}

export class Grade extends BaseModel {
  @column({ isPrimary: true }) declare id: number;
  @column() declare pupilId: number;
  @column() declare subject: string;
  @column() declare points: number;
  @column() declare remark: string | null;
}
