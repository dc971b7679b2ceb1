/** @param {{ patientName: string, dateOfBirth: string, ssn: string }} patient */
export function typeAdmission(patient) {
  cy.get('[name=patientName]').type(patient.patientName);
  cy.get('[name=ssn]').type(patient.ssn);
  console.log(`typed ${patient.patientName}, ${patient.dateOfBirth}`); // safe: end-to-end test, made-up patient
}
