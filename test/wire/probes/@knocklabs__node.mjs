import Knock from '@knocklabs/node';

const client = new Knock({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'workflows.trigger': (mark) =>
    client.workflows.trigger('reminder', { recipients: [mark('recipients')], data: { name: mark('data') } }).then(() => undefined),
  'users.update': (mark) => client.users.update('u1', { name: mark('name'), email: `${mark('email')}@example.org` }).then(() => undefined),
};
