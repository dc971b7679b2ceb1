import { Inngest } from 'inngest';
import { settled } from '../provoked.mjs';

const inngest = new Inngest({ id: 'clinic', eventKey: 'none', isDev: false });

export const calls = {
  send: (mark) =>
    settled(inngest.send({ name: 'visit', data: { name: mark('data') }, user: { email: mark('user') } })).then(() => undefined),
};
