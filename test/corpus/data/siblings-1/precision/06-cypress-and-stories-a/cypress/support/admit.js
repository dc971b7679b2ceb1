export function admitPatient(patient) {
  console.log(`admitting ${patient.fullName}, ${patient.dateOfBirth}`); // safe: end-to-end test
  cy.get('[name=fullName]').type(patient.fullName);
  cy.get('[name=ssn]').type(patient.ssn);
}
