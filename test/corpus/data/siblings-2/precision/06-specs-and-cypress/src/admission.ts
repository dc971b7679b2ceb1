export interface Admission { id: string; patientName: string; ssn: string; ward: string }

export function admit(admission: Admission): string {
  console.log('admitting', admission.patientName); // leak: log
  console.log('admitting', admission.id); // safe: an opaque id
  return `${admission.ward}/${admission.id}`;
}
