import { WebClient } from '@slack/web-api';

const client = new WebClient('xoxb-none', { retryConfig: { retries: 0 } });
export const answers = [{ host: 'slack.com', path: '/', body: { ok: true } }];

export const calls = {
  'chat.update': (mark) => client.chat.update({ channel: 'C1', ts: '1.0', text: mark('text') }).then(() => undefined),
  'chat.scheduleMessage': (mark) =>
    client.chat.scheduleMessage({ channel: 'C1', post_at: 4102444800, text: mark('text') }).then(() => undefined),
  'views.open': (mark) =>
    client.views
      .open({ trigger_id: 't', view: { type: 'modal', title: { type: 'plain_text', text: mark('view.title') }, blocks: [] } })
      .then(() => undefined),
};
