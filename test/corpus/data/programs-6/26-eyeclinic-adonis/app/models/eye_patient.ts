import { BaseModel, afterSave, column, hasMany } from '@adonisjs/lucid/orm';
import type { HasMany } from '@adonisjs/lucid/types/relations';
import logger from '@adonisjs/core/services/logger';
import type { DateTime } from 'luxon';
import Exam from '#models/exam';

export default class EyePatient extends BaseModel {
  @column({ isPrimary: true }) declare id: number;
  @column() declare fileNo: string;
  @column() declare surname: string;
  @column() declare forenames: string;
  @column.date() declare dateOfBirth: DateTime;
  @column() declare email: string;
  @column({ serializeAs: null }) declare socialHistory: string;
  @hasMany(() => Exam) declare exams: HasMany<typeof Exam>;

  get display() {
    return `${this.surname.toUpperCase()} ${this.forenames}`;
  }

  @afterSave()
  static async saved(patient: EyePatient) {
    logger.info({ patientId: patient.id, fields: Object.keys(patient.$original).length }, 'saved'); // safe
    logger.debug({ row: patient.serialize() }, 'row after save'); // leak: log
  }
}
