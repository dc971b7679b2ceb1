import { Novu } from '@novu/node';

const client = new Novu('none');

export const calls = {
  trigger: (mark) =>
    client
      .trigger('visit', { to: { subscriberId: 's', email: `${mark('to.email')}@example.org` }, payload: { name: mark('payload') } })
      .then(() => undefined),
  'subscribers.identify': (mark) =>
    client.subscribers.identify(mark('arg[0]'), { firstName: mark('arg[1].firstName') }).then(() => undefined),
};
