import { IncomingWebhook } from 'ms-teams-webhook';

const webhook = new IncomingWebhook('https://clinic.webhook.office.com/webhookb2/none');

export const calls = {
  send: (mark) =>
    webhook
      .send({
        '@type': 'MessageCard',
        summary: mark('summary'),
        text: mark('text'),
        sections: [{ facts: [{ name: 'Patient', value: mark('facts') }] }],
      })
      .then(() => undefined),
};
