import Honeybadger from '@honeybadger-io/js';

Honeybadger.configure({ apiKey: 'none', reportData: true, enableUncaught: false, filters: ['name', 'email'] });
Honeybadger.beforeNotify((notice) => {
  notice.message = 'x';
});

export const calls = {
  'notify(error, { context, params }), filters': (mark) =>
    Honeybadger.notifyAsync(new Error(mark('message')), {
      context: { name: mark('context.name'), mrn: mark('context.mrn') },
      params: { name: mark('params.name'), mrn: mark('params.mrn') },
    }),
  'addBreadcrumb, then notify, filters': (mark) => {
    Honeybadger.addBreadcrumb('seen', { metadata: { name: mark('metadata.name') } });
    return Honeybadger.notifyAsync(new Error('after'));
  },
};
