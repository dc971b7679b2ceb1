import { audit, initialsOf, type Admitted } from '../../../packages/people/src/people';

export function scan(admitted: Admitted, wristband: string, gate: number): void {
  audit(admitted);
  console.log(wristband); // leak: log
  console.log(initialsOf(admitted)); // safe: a declared de-identifier
  console.log(gate); // safe
  // eslint-disable-next-line phitrace/phi-in-logs -- shown at the gate only
  console.warn(admitted.fullName);
}
