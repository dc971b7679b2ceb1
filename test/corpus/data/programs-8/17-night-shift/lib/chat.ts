export async function post(channel: string, text: string): Promise<void> {
  const res = await fetch('https://slack.com/api/chat.postMessage', {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.SLACK_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel, text }),
  });
  if (!res.ok) console.error('slack', res.status); // safe
}
