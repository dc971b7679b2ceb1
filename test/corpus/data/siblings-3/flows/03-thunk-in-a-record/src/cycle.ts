import { LazyLog } from './lazy-log.js';
interface CyclePatient { fullName: string; embryoStatus: string; pregnancyTest: string; day: number }
const log = new LazyLog(true);
export function update(patient: CyclePatient): void {
  log.write({ text: 'day', more: () => patient.day }); // safe
  log.write({ text: 'result', more: () => patient.pregnancyTest }); // leak: log
  log.lines(() => [patient.fullName, patient.embryoStatus]); // leak: log
  log.lines(() => [`day ${patient.day}`]); // safe
  log.write({ text: 'updated' }); // safe
}
