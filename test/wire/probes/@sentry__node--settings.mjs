import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: 'https://key@o1.ingest.sentry.io/1',
  sendDefaultPii: false,
  normalizeDepth: 6,
  beforeSend(event) {
    delete event.extra;
    delete event.user;
    return event;
  },
  beforeBreadcrumb(breadcrumb) {
    return breadcrumb.category === 'console' ? null : breadcrumb;
  },
});

export const calls = {
  'beforeSend deletes extra and user': async (mark) =>
    void Sentry.captureException(new Error(mark('message')), {
      extra: { name: mark('extra') },
      user: { email: mark('user.email') },
      tags: { name: mark('tags') },
      contexts: { patient: { name: mark('contexts') } },
    }),
  'beforeSend, captureMessage': async (mark) => {
    Sentry.withScope((scope) => {
      scope.setExtra('a', mark('setExtra'));
      scope.setTag('b', mark('setTag'));
      Sentry.captureMessage(mark('arg[0]'));
    });
  },
  'beforeBreadcrumb drops the console': async (mark) => {
    console.log(mark('console.log'));
    Sentry.addBreadcrumb({ category: 'visit', message: mark('addBreadcrumb') });
    Sentry.captureMessage('after both');
  },
  'captureException(object), normalizeDepth': async (mark) =>
    void Sentry.captureException({ deep: { a: { b: { c: { d: mark('arg[0], five levels') } } } } }),
};
