import { initClient } from 'messagebird';
import { settled } from '../provoked.mjs';

const client = initClient('none');
const told = (start) => settled(new Promise((done) => start(done))).then(() => undefined);

export const calls = {
  'conversations.start': (mark) =>
    told((done) =>
      client.conversations.start({ to: mark('to'), channelId: 'c', type: 'text', content: { text: mark('content.text') } }, done),
    ),
  'conversations.send': (mark) =>
    told((done) => client.conversations.send({ to: mark('to'), from: 'c', type: 'text', content: { text: mark('content.text') } }, done)),
};
