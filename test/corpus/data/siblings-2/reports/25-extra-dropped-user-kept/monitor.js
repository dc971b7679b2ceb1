import * as Sentry from '@sentry/react';
import { dropExtras, noBreadcrumbs } from './scrub.js';

/** @typedef {{ id: string, fullName: string, email: string, tumorStage: string, diagnosis: string }} TrialPatient */

Sentry.init({
  dsn: 'https://k@sentry.trials.example/7',
  beforeSend: dropExtras,
  beforeBreadcrumb: noBreadcrumbs,
});

/** @param {TrialPatient} patient */
export function enrolmentFailed(patient, problem) {
  Sentry.captureException(problem, { extra: { diagnosis: patient.diagnosis } }); // safe
  Sentry.addBreadcrumb({ message: `enrolling ${patient.fullName}` }); // safe
  Sentry.setUser({ id: patient.id }); // safe
  Sentry.setUser({ id: patient.id, email: patient.email, username: patient.fullName }); // leak: error_monitor
  Sentry.captureException(problem, { tags: { stage: patient.tumorStage, who: patient.fullName } }); // leak: error_monitor
}
