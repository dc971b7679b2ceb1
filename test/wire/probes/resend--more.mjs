import { Resend } from 'resend';

const client = new Resend('none');

export const calls = {
  'batch.send': (mark) =>
    client.batch.send([{ from: 'a@example.org', to: 'b@example.org', subject: mark('subject'), text: mark('text') }]).then(() => undefined),
  'broadcasts.create': (mark) =>
    client.broadcasts.create({ segmentId: 's', from: 'a@example.org', subject: mark('subject'), text: mark('text') }).then(() => undefined),
};
