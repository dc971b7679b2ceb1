import { SmsClient } from '@azure/communication-sms';
import { settled } from '../provoked.mjs';

const client = new SmsClient('endpoint=https://clinic.communication.azure.com/;accesskey=bm9uZQ==', { retryOptions: { maxRetries: 0 } });

export const calls = {
  send: (mark) =>
    settled(client.send({ from: '+15550100', to: [mark('arg[0].to')], message: mark('arg[0].message') })).then(() => undefined),
};
