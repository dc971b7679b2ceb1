import Honeybadger from '@honeybadger-io/js';
import { errorWithCause } from '../provoked.mjs';

Honeybadger.configure({ apiKey: 'none', reportData: true, enableUncaught: false });
Honeybadger.beforeNotify((notice) => {
  notice.message = 'removed';
  notice.context = {};
  delete notice.params;
});

export const calls = {
  'notify(error), beforeNotify': (mark) => Honeybadger.notifyAsync(errorWithCause(mark)).then(() => undefined),
  'notify(text), beforeNotify': (mark) => Honeybadger.notifyAsync(mark('arg[0]')),
  'notify(error, { context, params }), beforeNotify': (mark) =>
    Honeybadger.notifyAsync(new Error('failed'), {
      context: { name: mark('context') },
      params: { name: mark('params') },
      tags: [mark('tags')],
    }),
  'setContext, then notify, beforeNotify': (mark) => {
    Honeybadger.setContext({ email: mark('setContext') });
    return Honeybadger.notifyAsync(new Error('after'));
  },
  'addBreadcrumb, then notify, beforeNotify': (mark) => {
    Honeybadger.addBreadcrumb(mark('arg[0]'), { metadata: { name: mark('metadata') } });
    return Honeybadger.notifyAsync(new Error('after'));
  },
  'event, beforeNotify': async (mark) => {
    Honeybadger.event('seen', { name: mark('arg[1]') });
    await Honeybadger.flushAsync?.();
  },
};
