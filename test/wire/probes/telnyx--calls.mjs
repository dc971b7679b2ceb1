import Telnyx from 'telnyx';
import { settled } from '../provoked.mjs';

const client = new Telnyx({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'calls.dial': (mark) =>
    settled(
      client.calls.dial({
        connection_id: 'c',
        from: '+15005550006',
        to: mark('to'),
        custom_headers: [{ name: 'X-Name', value: mark('custom_headers') }],
      }),
    ).then(() => undefined),
};
