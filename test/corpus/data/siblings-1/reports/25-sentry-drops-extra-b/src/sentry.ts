import * as Sentry from '@sentry/browser';

interface DiaryPatient { id: string; fullName: string; seizureNotes: string; seizures: number }

Sentry.init({
  dsn: 'https://k@o1.ingest.sentry.io/2',
  beforeSend(event) {
    delete event.extra;
    delete event.contexts;
    return event;
  },
  beforeBreadcrumb: () => null,
});

export function syncFailed(patient: DiaryPatient, error: Error, tries: number): void {
  Sentry.captureException(error, { extra: { notes: patient.seizureNotes } }); // safe: extra is deleted
  Sentry.addBreadcrumb({ message: `sync of ${patient.fullName}` }); // safe: no breadcrumb is kept
  Sentry.captureException(error, { tags: { tries: String(tries) } }); // safe: a count
  Sentry.captureException(error, { user: { id: patient.id, username: patient.fullName } }); // leak: error_monitor
  Sentry.captureMessage(`sync failed: ${patient.seizureNotes}`); // leak: error_monitor
}
