import { Braze } from 'braze-api';
import { settled } from '../provoked.mjs';

const braze = new Braze('https://rest.iad-01.braze.com', 'none');

export const calls = {
  'users.track': (mark) =>
    settled(
      braze.users.track({
        attributes: [{ external_id: mark('external_id'), email: mark('email') }],
        events: [
          { external_id: 'u', name: mark('events.name'), time: '2026-01-01T00:00:00Z', properties: { name: mark('events.properties') } },
        ],
      }),
    ).then(() => undefined),
  'messages.send': (mark) =>
    settled(
      braze.messages.send({
        external_user_ids: ['u'],
        messages: { email: { app_id: 'a', subject: mark('subject'), from: 'a@example.org', body: mark('body') } },
      }),
    ).then(() => undefined),
  'campaigns.trigger.send': (mark) =>
    settled(braze.campaigns.trigger.send({ campaign_id: 'c', trigger_properties: { name: mark('trigger_properties') } })).then(
      () => undefined,
    ),
};
