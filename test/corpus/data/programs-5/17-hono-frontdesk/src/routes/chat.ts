import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { smallTalk } from '../assistant';
import type { AppEnv } from '../env';
import { booking, turn } from '../schemas';
import { session } from '../session';

export const chat = new Hono<AppEnv>();
chat.use('*', session);

function topicOf(text: string) {
  if (/park/i.test(text)) return 'parking' as const;
  if (/insur|plan/i.test(text)) return 'insurance' as const;
  return /open|hour|close/i.test(text) ? ('hours' as const) : null;
}

chat.post('/turn', zValidator('json', turn), async (c) => {
  const { conversationId, text } = c.req.valid('json');
  const topic = topicOf(text);
  console.info('turn', { conversationId, topic, chars: text.length }); // safe
  if (!topic) return c.json({ handoff: true });
  return c.json({ answer: await smallTalk(c.env.OPENAI_API_KEY, topic) });
});

chat.post('/handoff', zValidator('json', booking.omit({ slotId: true })), async (c) => {
  const caller = c.req.valid('json');
  const res = await fetch('https://slack.com/api/chat.postMessage', { // leak: messaging
    method: 'POST',
    headers: { authorization: `Bearer ${c.env.SLACK_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ channel: '#frontdesk', text: `${caller.patientName} (${caller.phone}): ${caller.symptoms}` }),
  });
  console.info('handoff', res.status, c.get('visitorId')); // safe
  return c.json({ ok: res.ok });
});
