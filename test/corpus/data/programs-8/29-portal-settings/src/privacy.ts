import { createHmac } from 'node:crypto';
import winston from 'winston';

export interface PatientRecord { id: string; firstName: string; lastName: string; ssn: string; birthDate: string; diagnoses: string[]; notes: string }

export const PHI_FIELDS: readonly (keyof PatientRecord)[] = ['firstName', 'lastName', 'ssn', 'birthDate', 'diagnoses', 'notes'];
const LABELS: Record<keyof PatientRecord, string> = { id: 'Record', firstName: 'First name', lastName: 'Last name', ssn: 'SSN', birthDate: 'Date of birth', diagnoses: 'Diagnoses', notes: 'Notes' };
const logger = winston.createLogger({ transports: [new winston.transports.Console()] });

export const mask = (r: PatientRecord) => ({ id: r.id, firstName: '***', lastName: '***', ssn: '***', birthDate: '***', diagnoses: r.diagnoses.length, notes: r.notes.length });
export const pseudonym = (r: PatientRecord): string => createHmac('sha256', process.env.PSEUDONYM_KEY ?? '').update(r.ssn).digest('hex');

export function show(record: PatientRecord): void {
  logger.info('masked fields', PHI_FIELDS); // safe: names of fields
  logger.info('labels', Object.values(LABELS)); // safe: labels of a form
  logger.info('record', mask(record)); // safe: every value is masked
  logger.info('pseudonym', { p: pseudonym(record) }); // safe: keyed hash
  logger.info('present', PHI_FIELDS.map((f) => `${f}=${record[f] ? 'yes' : 'no'}`)); // safe: names and presence
  logger.info('size', { diagnoses: record.diagnoses.length, note: record.notes.length > 0 }); // safe: count and boolean
  logger.info('type', { of: typeof record.ssn, keys: Object.keys(record) }); // safe: type and names
}
