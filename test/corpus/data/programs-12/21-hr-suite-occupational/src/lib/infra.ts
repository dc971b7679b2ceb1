import amqp from 'amqplib';
import pino from 'pino';
import { WebClient } from '@slack/web-api';
import { Analytics } from '@segment/analytics-node';

export const log = pino({ name: 'peoplebase' });
export const slack = new WebClient(process.env.SLACK_TOKEN);
export const segment = new Analytics({ writeKey: process.env.SEGMENT_KEY ?? '' });

export async function subscribe<T>(queue: string, handler: (msg: T) => Promise<void>) {
  const ch = await (await amqp.connect(process.env.AMQP_URL!)).createChannel();
  await ch.assertQueue(queue, { durable: true });
  await ch.consume(queue, async (m) => {
    if (!m) return;
    try {
      await handler(JSON.parse(m.content.toString()) as T);
      ch.ack(m);
      log.info({ queue, bytes: m.content.length }, 'handled'); // safe
    } catch (e) {
      log.error({ queue, name: (e as Error).name }, 'handler failed'); // safe
      ch.nack(m, false, false);
    }
  });
}
