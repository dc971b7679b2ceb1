import pino from 'pino';

const log = pino();

export class ChildFile {
  diagnoses = 0;
  immunizations = 0;
  labResults = 0;
  procedures: string[] = [];
  constructor(readonly id: string, readonly symptoms: string[]) {}
}

export type DayTotals = Record<'patients' | 'surgeries' | 'discharges', number>;

export function describe(file: ChildFile): void {
  log.info(`diagnoses ${file.diagnoses}`); // safe
  log.info({ immunizations: file.immunizations, labResults: file.labResults }); // safe
  log.info({ procedures: file.procedures.length }); // safe
  log.info({ procedures: file.procedures }); // leak: log
  log.info(file.symptoms.join(', ')); // leak: log
}

export function endOfDay(totals: DayTotals, files: ChildFile[]): void {
  log.info(totals); // safe
  log.info(`${totals.surgeries} surgeries, ${totals.discharges} discharges`); // safe
  const symptoms = files.reduce((sum, file) => sum + file.symptoms.length, 0);
  log.info({ symptoms }); // safe
}
