// browser
import Appsignal from '@appsignal/javascript';

const appsignal = new Appsignal({ key: 'none' });

export const calls = {
  'sendError(error)': (mark) => appsignal.sendError(Object.assign(new Error(mark('message')), { body: mark('own property') })),
  'sendError(error, span)': (mark) =>
    appsignal.sendError(new Error('failed'), (span) => {
      span.setTags({ name: mark('setTags') });
      span.setParams({ name: mark('setParams') });
    }),
  'addBreadcrumb, then sendError': async (mark) => {
    appsignal.addBreadcrumb({ category: 'Log', action: mark('action'), message: mark('message'), metadata: { name: mark('metadata') } });
    await appsignal.sendError(new Error('after'));
  },
};
