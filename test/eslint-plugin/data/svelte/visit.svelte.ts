import { describe, log, type Patient } from './patient';
export function track(patient: Patient) {
  let count = $state(0);
  console.log(patient.ssn, count); // expect: phi-in-logs
  log(describe(patient)); // expect: phi-in-logs (across)
  return { next: () => ++count };
}
