import Rollbar from 'rollbar';

const rollbar = new Rollbar({
  accessToken: 'none',
  captureUncaught: false,
  scrubFields: ['name', 'email'],
  scrubHeaders: ['x-name'],
  transform: (payload) => {
    delete payload.custom?.mrn;
  },
});

export const calls = {
  'error(text, error, object), scrubFields': async (mark) =>
    void rollbar.error(mark('arg[0]'), new Error(mark('arg[1].message')), {
      name: mark('arg[2].name'),
      other: mark('arg[2].other'),
      mrn: mark('arg[2].mrn'),
    }),
  'error(error, request), scrubFields': async (mark) =>
    void rollbar.error(new Error('failed'), {
      url: `/patients?name=${mark('url')}`,
      method: 'POST',
      headers: { 'x-name': mark('header') },
      body: { name: mark('request.body.name'), other: mark('request.body.other') },
      protocol: 'https',
      get: () => 'host',
    }),
};
