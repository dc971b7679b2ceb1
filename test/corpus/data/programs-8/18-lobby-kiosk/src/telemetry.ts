import { FullStory, init } from '@fullstory/browser';
import { AnalyticsBrowser } from '@segment/analytics-next';
import type { IntakeForm } from './intake/types';

export const analytics = AnalyticsBrowser.load({ writeKey: import.meta.env.VITE_SEGMENT_KEY });

export function bootReplay(kioskId: string): void {
  init({ orgId: 'o-LOBBY-na1' });
  FullStory('setProperties', { type: 'page', properties: { kioskId } }); // safe: a device
}

export function finished(form: IntakeForm, ms: number): void {
  const { firstName, lastName, reasonForVisit: reason } = form;
  FullStory('trackEvent', { name: 'Intake Finished', properties: { ms } }); // safe: a time
  FullStory('setIdentity', { uid: form.insuranceMemberId, properties: { displayName: `${firstName} ${lastName}` } }); // leak: analytics|error_monitor
  void analytics.track('Intake Finished', { reason, smoker: form.smoker }); // leak: analytics
  void analytics.page('Done', { kiosk: true }); // safe
}
