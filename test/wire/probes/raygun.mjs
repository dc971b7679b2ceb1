import raygun from 'raygun';
import { errorWithCause } from '../provoked.mjs';

const client = new raygun.Client().init({ apiKey: 'none' });

export const calls = {
  'send(error)': (mark) => client.send(errorWithCause(mark)),
  'send(error, { customData, request, tags, userInfo })': (mark) =>
    client.send(new Error('failed'), {
      customData: { name: mark('customData') },
      request: {
        hostname: 'h',
        path: `/p?name=${mark('request.path')}`,
        method: 'POST',
        headers: { 'x-name': mark('request.headers') },
        query: { name: mark('request.query') },
        body: { name: mark('request.body') },
      },
      tags: [mark('tags')],
      userInfo: { identifier: mark('userInfo.identifier'), email: mark('userInfo.email') },
    }),
};
