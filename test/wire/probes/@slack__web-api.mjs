import { WebClient } from '@slack/web-api';

const client = new WebClient('xoxb-none', { retryConfig: { retries: 0 } });
export const answers = [
  { path: '/api/chat.postEphemeral', body: { ok: false, error: 'channel_not_found' } },
  { path: '/', body: { ok: true } },
];

export const calls = {
  'chat.postMessage': (mark) =>
    client.chat
      .postMessage({
        channel: 'C1',
        text: mark('text'),
        blocks: [{ type: 'section', text: { type: 'mrkdwn', text: mark('blocks') } }],
        metadata: { event_type: 'e', event_payload: { name: mark('metadata') } },
      })
      .then(() => undefined),
  'chat.postEphemeral, refused': (mark) =>
    client.chat.postEphemeral({ channel: 'C1', user: 'U1', text: mark('text') }).catch((error) => error),
};
