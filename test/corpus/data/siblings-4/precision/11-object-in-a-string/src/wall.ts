import type { Observation, Patient } from 'fhir/r4';

class Bedside {
  constructor(readonly patient: Patient, readonly bed: number) {}
  toString() { return `${this.bed}: ${this.patient.name?.[0]?.text}`; }
}
class Tile {
  constructor(readonly patient: Patient, readonly observation?: Observation) {}
}

export function draw(patient: Patient, observation: Observation): void {
  const tile = new Tile(patient, observation);
  const bedside = new Bedside(patient, 4);
  console.log(`tile ${tile}`); // safe
  console.log('patient '.concat(String(patient))); // safe
  console.log([patient, observation].join(' / ')); // safe
  console.log(`value ${observation.valueQuantity}`); // safe
  console.log(`bedside ${bedside}`); // leak: log
  console.log('value ' + observation.valueQuantity?.value + ' of ' + patient.birthDate); // leak: log
  console.log(`tile ${JSON.stringify(tile)}`); // leak: log
}
