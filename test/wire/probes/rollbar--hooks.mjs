import Rollbar from 'rollbar';

const base = { accessToken: 'none', captureUncaught: false };
const emptied = new Rollbar({
  ...base,
  transform: (payload) => {
    delete payload.custom;
    delete payload.person;
    payload.request = {};
    payload.body = { message: { body: 'removed' } };
  },
});
const returned = new Rollbar({
  ...base,
  transform: (payload) => ({ ...payload, custom: {}, person: {}, body: { message: { body: 'removed' } } }),
});
emptied.configure({ payload: { person: { id: '1' } } });

export const calls = {
  'error(error, object), transform': async (mark) =>
    void emptied.error(new Error(mark('message'), { cause: new Error(mark('cause')) }), { name: mark('arg[1].name') }),
  'error(text), transform': async (mark) => void emptied.error(mark('arg[0]')),
  'error(error, request), transform': async (mark) =>
    void emptied.error(new Error('failed'), {
      url: `/patients?name=${mark('url')}`,
      method: 'POST',
      headers: { 'x-name': mark('header') },
      body: { name: mark('request.body') },
      protocol: 'https',
      get: () => 'host',
    }),
  'error(error, object), transform that returns another payload': async (mark) =>
    void returned.error(new Error(mark('message')), { name: mark('arg[1].name') }),
};
