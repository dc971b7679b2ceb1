import { request } from 'undici';

export async function postToSlack(channel: string, text: string): Promise<void> {
  const res = await request(process.env.SLACK_WEBHOOK ?? 'https://hooks.slack.com/services/none', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel, text }),
  });
  if (res.statusCode >= 300) {
    console.error('slack answered', res.statusCode); // safe
  }
}
