import { EmailClient } from '@azure/communication-email';
import { settled } from '../provoked.mjs';

const client = new EmailClient('endpoint=https://clinic.communication.azure.com/;accesskey=bm9uZQ==', { retryOptions: { maxRetries: 0 } });

export const calls = {
  beginSend: (mark) =>
    settled(
      client.beginSend({
        senderAddress: 'clinic@example.org',
        content: { subject: mark('subject'), plainText: mark('plainText') },
        recipients: { to: [{ address: mark('recipients.to.address') }] },
      }),
    ).then(() => undefined),
};
