import Rollbar from 'rollbar';
import { errorWithCause } from '../provoked.mjs';

const rollbar = new Rollbar({ accessToken: 'none', captureUncaught: false });

export const calls = {
  'error(error)': async (mark) => void rollbar.error(errorWithCause(mark)),
  'error(text, error, object)': async (mark) =>
    void rollbar.error(mark('arg[0]'), new Error('failed'), { name: mark('arg[2].name'), password: mark('arg[2].password') }),
  'info(text, object)': async (mark) => void rollbar.info('seen', { name: mark('arg[1].name') }),
  'error(error, request)': async (mark) =>
    void rollbar.error(new Error('failed'), {
      url: `/patients?name=${mark('url')}`,
      method: 'POST',
      headers: { 'x-name': mark('header'), cookie: mark('cookie') },
      body: { name: mark('request.body') },
      protocol: 'https',
      get: () => 'host',
    }),
  'configure(payload).info': async (mark) => {
    rollbar.configure({ payload: { person: { id: 1, email: mark('payload.person.email') } } });
    rollbar.info('seen');
  },
};
