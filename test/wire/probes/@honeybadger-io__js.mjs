import Honeybadger from '@honeybadger-io/js';
import { errorWithCause } from '../provoked.mjs';

Honeybadger.configure({ apiKey: 'none', reportData: true, enableUncaught: false });

export const calls = {
  'notify(error)': (mark) => Honeybadger.notifyAsync(errorWithCause(mark)),
  'notify(error, { context, params })': (mark) =>
    Honeybadger.notifyAsync(new Error('failed'), {
      context: { name: mark('context') },
      params: { name: mark('params'), password: mark('params.password') },
      message: mark('message'),
    }),
  'setContext, then notify': (mark) => {
    Honeybadger.setContext({ name: mark('setContext') });
    return Honeybadger.notifyAsync(new Error('after'));
  },
  'addBreadcrumb, then notify': (mark) => {
    Honeybadger.addBreadcrumb(mark('arg[0]'), { metadata: { name: mark('metadata') } });
    return Honeybadger.notifyAsync(new Error('after'));
  },
  'event(name, data)': async (mark) => void Honeybadger.event(mark('arg[0]'), { name: mark('arg[1]') }),
};
