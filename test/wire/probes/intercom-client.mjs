import { IntercomClient } from 'intercom-client';

const client = new IntercomClient({ token: 'none', maxRetries: 0 });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  'contacts.create': (mark) => or(client.contacts.create({ email: `${mark('email')}@example.org`, name: mark('name') })),
  'conversations.create': (mark) => or(client.conversations.create({ from: { type: 'user', id: '1' }, body: mark('body') })),
  'conversations.reply': (mark) =>
    or(
      client.conversations.reply({
        conversation_id: '1',
        body: { message_type: 'comment', type: 'admin', admin_id: '1', body: mark('body') },
      }),
    ),
  'messages.create': (mark) =>
    or(
      client.messages.create({
        message_type: 'email',
        subject: mark('subject'),
        body: mark('body'),
        template: 'plain',
        from: { type: 'admin', id: 1 },
        to: { type: 'user', id: '1' },
      }),
    ),
  'notes.create': (mark) => or(client.notes.create({ contact_id: '1', body: mark('body') })),
  'tickets.create': (mark) =>
    or(
      client.tickets.create({
        ticket_type_id: '1',
        contacts: [{ id: '1' }],
        ticket_attributes: { _default_title_: mark('ticket_attributes') },
      }),
    ),
  'events.create': (mark) =>
    or(client.events.create({ event_name: mark('event_name'), created_at: 1, user_id: '1', metadata: { reason: mark('metadata') } })),
};
