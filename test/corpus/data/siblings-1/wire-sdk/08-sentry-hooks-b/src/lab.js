import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'https://k@o1.ingest.sentry.io/1',
  ignoreErrors: [/^declined/],
  beforeSend(event) {
    event.extra = undefined;
    event.user = undefined;
    event.tags = { build: '7' };
    return event;
  },
  beforeBreadcrumb(crumb) {
    return { ...crumb, message: undefined, data: undefined };
  },
  beforeSendLog: () => null,
});

export function extra(patient) { Sentry.captureException(new Error('lab'), { extra: { diagnosis: patient.diagnosis } }); } // safe: beforeSend takes extra away
export function user(patient) { Sentry.setUser({ email: patient.email }); Sentry.captureException(new Error('lab')); } // safe: beforeSend takes the user away
export function tags(patient) { Sentry.captureException(new Error('lab'), { tags: { who: patient.fullName } }); } // safe: beforeSend replaces the tags
export function contexts(patient) { Sentry.captureException(new Error('lab'), { contexts: { lab: { born: patient.birthDate } } }); } // leak: error_monitor
export function error(patient) { Sentry.captureException(new Error(`lab of ${patient.fullName}`)); } // leak: error_monitor
export function ignored(patient) { Sentry.captureException(new Error(`declined by ${patient.fullName}`)); } // safe: such errors are ignored
export function crumb(patient) { Sentry.addBreadcrumb({ message: patient.fullName, data: { diagnosis: patient.diagnosis } }); Sentry.captureException(new Error('lab')); } // safe: emptied
export function crumbCategory(patient) { Sentry.addBreadcrumb({ category: patient.fullName }); Sentry.captureException(new Error('lab')); } // leak: error_monitor
export function log(patient) { Sentry.logger.info(`lab of ${patient.fullName}`); } // safe: beforeSendLog drops it
export function message(patient) { Sentry.captureMessage(`lab of ${patient.fullName}`); } // leak: error_monitor
