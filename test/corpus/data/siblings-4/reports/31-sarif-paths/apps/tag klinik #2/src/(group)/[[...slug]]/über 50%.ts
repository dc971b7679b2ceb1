import { greet, seat, type DayPatient } from '../../../../../packages/shared/src/notes';
export default function page(patient: DayPatient) {
  console.warn(patient.diagnosis); // leak: log
  console.warn(patient.seat); // safe
  greet(patient);
  seat(patient);
}
