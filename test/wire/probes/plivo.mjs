import plivo from 'plivo';

const client = new plivo.Client('MAXXXXXXXXXXXXXXXXXX', 'none');

export const calls = {
  'messages.create': (mark) => client.messages.create({ src: '+1', dst: mark('dst'), text: mark('text') }).then(() => undefined),
};
