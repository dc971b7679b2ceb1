import type { ImagingStudy, Patient } from 'fhir/r4';
export function describe(patient: Patient, studies: ImagingStudy[]) {
  console.log('for ' + String(patient)); // safe
  console.log(`studies ${studies}`); // safe
  console.log('for '.concat(patient as never)); // safe
  console.log([patient, patient].join(', ')); // safe
}
class Visitor {
  constructor(private readonly patientName: string, readonly door: number) {}
  toString(): string { return `${this.patientName} at door ${this.door}`; }
}
export function announce(visitor: Visitor) {
  console.log(`next: ${visitor}`); // leak: log
  console.log(`door: ${visitor.door}`); // safe
}
