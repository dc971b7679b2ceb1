import * as Sentry from '@sentry/browser';
import mixpanel from 'mixpanel-browser';

export type Mother = { patientId: string; patientName: string; email: string; epdsScore: number; answers: Record<string, string> };

export namespace Telemetry {
  export function open(dsn: string) {
    Sentry.init({ dsn, replaysSessionSampleRate: 0.1, integrations: [Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false })] }); // leak: error_monitor
  }
  export function masked(dsn: string) {
    Sentry.init({ dsn, replaysSessionSampleRate: 0.1, integrations: [Sentry.replayIntegration({ maskAllText: true, maskAllInputs: true, blockAllMedia: true })] }); // safe
  }
  export function screened(mother: Mother) {
    mixpanel.track('screening finished', { answered: Object.keys(mother.answers).length }); // safe
    mixpanel.track('screening finished', { score: mother.epdsScore, email: mother.email }); // leak: analytics
    mixpanel.people.set({ $name: mother.patientName, $email: mother.email }); // leak: analytics
    mixpanel.register({ build: '4.1' }); // safe
  }
}
