import { BaseModel, belongsTo, column } from '@adonisjs/lucid/orm';
import type { BelongsTo } from '@adonisjs/lucid/types/relations';
import EyePatient from '#models/eye_patient';

export default class Exam extends BaseModel {
  @column({ isPrimary: true }) declare id: number;
  @column() declare eyePatientId: number;
  @column() declare iopLeft: number;
  @column() declare iopRight: number;
  @column() declare acuity: string;
  @column() declare findings: string;
  @column() declare fundusKey: string;
  @belongsTo(() => EyePatient) declare patient: BelongsTo<typeof EyePatient>;
}

export class Lens extends BaseModel {
  @column({ isPrimary: true }) declare sku: string;
  @column() declare maker: string;
  @column() declare diopter: number;
  @column() declare stock: number;
}
