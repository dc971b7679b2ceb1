import { initClient } from 'messagebird';

const client = initClient('none');

export const calls = {
  'messages.create': (mark) =>
    new Promise((done) => client.messages.create({ originator: 'a', recipients: [mark('recipients')], body: mark('body') }, () => done())),
};
