import * as Sentry from '@sentry/react';
import * as amplitude from '@amplitude/analytics-browser';

export function startOpen(dsn) {
  Sentry.init({ dsn, replaysSessionSampleRate: 1, integrations: [Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false })] }); // leak: error_monitor|analytics
}

export function startClosed(dsn) {
  Sentry.init({ dsn, replaysSessionSampleRate: 1, integrations: [Sentry.replayIntegration({ maskAllText: true, maskAllInputs: true, blockAllMedia: true })] }); // safe
}

/** @param {{ id: string, fullName: string, phone: string, diagnosis: string }} patient */
export function onScreening(patient, answered) {
  amplitude.track('screening_done', { answered }); // safe
  amplitude.track('screening_done', { diagnosis: patient.diagnosis, phone: patient.phone }); // leak: analytics
  const who = new amplitude.Identify();
  who.set('plan', 'basic');
  amplitude.identify(who); // safe
  const named = new amplitude.Identify();
  named.set('name', patient.fullName); // leak: analytics
  amplitude.identify(named);
}
