import Courier from '@trycourier/courier';

const client = new Courier({ apiKey: 'none', maxRetries: 0 });

export const calls = {
  'send.message': (mark) =>
    client.send
      .message({
        message: {
          to: { email: `${mark('to.email')}@example.org` },
          content: { title: mark('content.title'), body: mark('content.body') },
          data: { name: mark('data') },
        },
      })
      .then(() => undefined),
};
