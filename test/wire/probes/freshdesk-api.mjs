import Freshdesk from 'freshdesk-api';
import { settled } from '../provoked.mjs';

const client = new Freshdesk('https://clinic.freshdesk.com', 'none');
const sent = (call) => settled(new Promise((done, fail) => call((error) => (error ? fail(error) : done())))).then(() => undefined);

export const calls = {
  createTicket: (mark) =>
    sent((done) =>
      client.createTicket(
        { subject: mark('subject'), description: mark('description'), email: mark('email'), priority: 1, status: 2 },
        done,
      ),
    ),
  updateTicket: (mark) => sent((done) => client.updateTicket(1, { description: mark('description') }, done)),
  createContact: (mark) => sent((done) => client.createContact({ name: mark('name'), email: 'a@example.org' }, done)),
};
