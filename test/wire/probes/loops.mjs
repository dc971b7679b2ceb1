import { LoopsClient } from 'loops';
import { settled } from '../provoked.mjs';

const client = new LoopsClient('none');

export const calls = {
  sendTransactionalEmail: (mark) =>
    settled(
      client.sendTransactionalEmail({ transactionalId: 't', email: mark('email'), dataVariables: { name: mark('dataVariables') } }),
    ).then(() => undefined),
  createContact: (mark) =>
    settled(client.createContact({ email: mark('email'), properties: { firstName: mark('properties') } })).then(() => undefined),
  sendEvent: (mark) =>
    settled(client.sendEvent({ email: 'a@example.org', eventName: 'visit', eventProperties: { name: mark('eventProperties') } })).then(
      () => undefined,
    ),
};
