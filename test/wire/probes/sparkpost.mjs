import SparkPost from 'sparkpost';
import { settled } from '../provoked.mjs';

const client = new SparkPost('none');

export const calls = {
  'transmissions.send': (mark) =>
    settled(
      client.transmissions.send({
        content: { from: 'clinic@example.org', subject: mark('subject'), text: mark('text') },
        recipients: [{ address: mark('recipients.address'), substitution_data: { name: mark('substitution_data') } }],
      }),
    ).then(() => undefined),
};
