interface SurgeryPatient { fullName: string; ssn: string; procedure: string }
export function typeIn(patient: SurgeryPatient) {
  console.log(`typing ${patient.fullName} ${patient.ssn}`); // safe
  localStorage.setItem('seed', JSON.stringify(patient)); // safe
}
