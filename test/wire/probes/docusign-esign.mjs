import docusign from 'docusign-esign';
import { settled } from '../provoked.mjs';

const client = new docusign.ApiClient();
client.setBasePath('https://na4.docusign.net/restapi');
client.addDefaultHeader('Authorization', 'Bearer none');
const envelopes = new docusign.EnvelopesApi(client);

export const calls = {
  createEnvelope: (mark) =>
    settled(
      envelopes.createEnvelope('a', {
        envelopeDefinition: {
          emailSubject: mark('emailSubject'),
          status: 'sent',
          recipients: { signers: [{ email: mark('signers.email'), name: mark('signers.name'), recipientId: '1' }] },
        },
      }),
    ).then(() => undefined),
};
