import { PubSub } from '@google-cloud/pubsub';
import { account, tokens } from '../google.mjs';
import { settled } from '../provoked.mjs';

const client = new PubSub(account);
export const answers = tokens;

export const calls = {
  'topic.publishMessage': (mark) =>
    settled(
      client.topic('visits').publishMessage({ data: Buffer.from(mark('data')), json: undefined, attributes: { name: mark('attributes') } }),
    ),
  'topic.publishMessage, json': (mark) => settled(client.topic('visits').publishMessage({ json: { name: mark('json') } })),
};
