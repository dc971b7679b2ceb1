// versions: 9 10
import * as Sentry from '@sentry/node';

// Each hook empties what it is given, as far as an event can be.
const withoutContent = (event) => ({
  ...event,
  message: 'x',
  exception: undefined,
  extra: {},
  tags: {},
  user: {},
  contexts: {},
  breadcrumbs: [],
  request: {},
});
Sentry.init({
  dsn: 'https://key@o1.ingest.sentry.io/1',
  tracesSampleRate: 1,
  enableLogs: true,
  _experiments: { enableLogs: true },
  beforeSend: withoutContent,
});
const sent = () => Sentry.flush(2000);

export const calls = {
  'captureException(error, { extra })': async (mark) => {
    Sentry.captureException(new Error(mark('message')), { extra: { name: mark('extra') } });
    await sent();
  },
  'addBreadcrumb, then captureMessage': async (mark) => {
    Sentry.withScope((scope) => {
      scope.addBreadcrumb({ message: mark('addBreadcrumb') });
      Sentry.captureMessage(mark('arg[0]'));
    });
    await sent();
  },
  'setTag, setUser, then a span': async (mark) => {
    await Sentry.withIsolationScope(async (scope) => {
      scope.setTag('a', mark('setTag'));
      scope.setUser({ id: mark('setUser.id'), email: mark('setUser.email'), username: mark('setUser.username'), mrn: mark('setUser.mrn') });
      scope.setContext('b', { name: mark('setContext') });
      scope.setExtra('c', mark('setExtra'));
      scope.addBreadcrumb({ message: mark('addBreadcrumb') });
      Sentry.startSpan({ name: 'visit' }, () => undefined);
    });
    await sent();
  },
  'startSpan(name, attributes)': async (mark) => {
    Sentry.startSpan({ name: mark('name'), attributes: { a: mark('attributes') } }, () => undefined);
    await sent();
  },
  'logger.info(text, attributes)': async (mark) => {
    Sentry.logger.info(mark('arg[0]'), { name: mark('arg[1]') });
    await sent();
  },
  captureFeedback: async (mark) => {
    Sentry.captureFeedback({ message: mark('arg[0].message'), email: mark('arg[0].email') });
    await sent();
  },
  captureCheckIn: async (mark) => {
    Sentry.captureCheckIn({ monitorSlug: mark('arg[0].monitorSlug'), status: 'ok' });
    await sent();
  },
  'withScope addAttachment': async (mark) => {
    Sentry.withScope((scope) => {
      scope.addAttachment({ filename: 'note.txt', data: mark('arg[0].data') });
      Sentry.captureException(new Error('x'));
    });
    await sent();
  },
};
