export interface PatientRow { patientName: string; dateOfBirth: string; mrn: string }

export const people = Array.from({ length: 20 }, (_, n) => ({ patientName: `Test ${n}`, dateOfBirth: '1990-01-01', mrn: String(1000 + n) }));
export function show(row: PatientRow) {
  console.log(`${row.patientName} ${row.dateOfBirth} ${row.mrn}`); // safe
}
