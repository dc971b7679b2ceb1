import * as Sentry from '@sentry/node';
import type { Immunization, Patient } from 'fhir/r4';

export function given(immunization: Immunization, patient: Patient): void {
  Sentry.captureMessage(`given: ${immunization}`); // safe: prints [object Object]
  Sentry.captureMessage('to ' + patient); // safe: prints [object Object]
  Sentry.addBreadcrumb({ message: String(patient) }); // safe: prints [object Object]
  Sentry.setTag('patient', patient.toString()); // safe: prints [object Object]
  Sentry.addBreadcrumb({ message: `to ${patient.birthDate}` }); // leak: error_monitor
  Sentry.addBreadcrumb({ message: `to ${JSON.stringify(patient.name)}` }); // leak: error_monitor
  localStorage.setItem('last', `${patient}`); // safe: prints [object Object]
}
