import raygun from 'raygun';

const client = new raygun.Client().init({ apiKey: 'none', filters: ['name'], useHumanStringForObject: true });
client.onBeforeSend((payload) => ({ ...payload, details: { ...payload.details, tags: [] } }));

export const calls = {
  'send(error, { customData, request, tags }), filters': (mark) =>
    client.send(new Error(mark('message')), {
      customData: { name: mark('customData.name'), mrn: mark('customData.mrn') },
      request: {
        hostname: 'h',
        path: '/p',
        method: 'POST',
        headers: {},
        query: { name: mark('request.query.name') },
        body: { name: mark('request.body.name'), mrn: mark('request.body.mrn') },
      },
      tags: [mark('tags')],
    }),
};
