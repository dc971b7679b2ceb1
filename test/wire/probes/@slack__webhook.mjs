import { IncomingWebhook } from '@slack/webhook';

const hook = new IncomingWebhook('https://hooks.slack.com/services/T0/B0/none');
export const answers = [{ path: '/services/T0/B0/none', status: 400, type: 'text/plain', body: 'invalid_payload' }];

export const calls = {
  'send(object), refused': (mark) =>
    hook.send({ text: mark('text'), attachments: [{ text: mark('attachments') }] }).catch((error) => error),
};
