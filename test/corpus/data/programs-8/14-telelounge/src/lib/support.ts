import Intercom, { trackEvent, update } from '@intercom/messenger-js-sdk';
import type { Consult } from './types';

export function openSupport(c: Consult): void {
  const { attendee } = c;
  Intercom({ app_id: 'tl000', user_id: attendee.id, name: attendee.full_name, email: attendee.email }); // leak: messaging|analytics
  update({ custom: { symptoms: c.symptoms, pharmacy: attendee.pharmacy } }); // leak: messaging|analytics
  trackEvent('support_opened'); // safe
}

export function staffSupport(clinician: Consult['clinician']): void {
  update({ user_id: clinician.id, name: clinician.display_name }); // safe: staff
}
