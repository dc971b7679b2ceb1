export interface TestPatient { firstName: string; lastName: string; ssn: string }

Cypress.Commands.add('signInAs' as never, ((patient: TestPatient) => {
  cy.log(`as ${patient.lastName}`);
  console.log('signing in as', patient.firstName, patient.ssn); // safe
  cy.visit(`/login?name=${patient.lastName}`); // safe
}) as never);
