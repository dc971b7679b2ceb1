import { PumpLog, pumpView, type PumpPatient } from '../../../libs/records/src/index';

const log = new PumpLog();

export function alarm(patient: PumpPatient, bedPass: string, bedRow: string): void {
  log.started(patient);
  console.error('alarm', bedPass); // leak: log
  console.error('alarm', bedRow); // safe
  console.error('alarm', pumpView(patient)); // safe
  // eslint-disable-next-line phitrace/phi-in-logs -- display of the pump itself
  console.error('alarm', patient.fullName);
  console.error('alarm', patient.id); // safe
}
