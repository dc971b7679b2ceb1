import * as Sentry from '@sentry/react';
import { datadogRum } from '@datadog/browser-rum';

type Client = { id: string; fullName: string; mood: string; moodDiagnosis: string };

export const bare = () =>
  Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false }); // leak: error-monitor|analytics
export const covered = () => Sentry.replayIntegration(); // safe
export const rumOpen = (applicationId: string, clientToken: string) =>
  datadogRum.init({ applicationId, clientToken, sessionReplaySampleRate: 100, defaultPrivacyLevel: 'allow' }); // leak: error-monitor|analytics
export const rumClosed = (applicationId: string, clientToken: string) =>
  datadogRum.init({ applicationId, clientToken, sessionReplaySampleRate: 100, defaultPrivacyLevel: 'mask' }); // safe
export function visited(client: Client) {
  datadogRum.addAction('visit', { diagnosis: client.moodDiagnosis }); // leak: error-monitor|analytics
  datadogRum.addAction('visit', { section: 'video' }); // safe
}
