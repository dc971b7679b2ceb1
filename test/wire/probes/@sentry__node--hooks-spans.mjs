// versions: 9 10
import * as Sentry from '@sentry/node';

const withoutContent = (event) => ({
  ...event,
  message: 'x',
  transaction: 'x',
  extra: {},
  tags: {},
  user: {},
  contexts: { trace: event.contexts?.trace },
  breadcrumbs: [],
  request: {},
  spans: [],
});
Sentry.init({
  dsn: 'https://key@o1.ingest.sentry.io/1',
  tracesSampleRate: 1,
  beforeSendTransaction: withoutContent,
  beforeBreadcrumb: () => null,
});
const sent = () => Sentry.flush(2000);

export const calls = {
  'captureException(error, { extra })': async (mark) => {
    Sentry.captureException(new Error(mark('message')), { extra: { name: mark('extra') } });
    await sent();
  },
  'startSpan(name, attributes), of a transaction': async (mark) => {
    Sentry.startSpan({ name: mark('name'), attributes: { a: mark('attributes') } }, () => undefined);
    await sent();
  },
  'startSpan(name, attributes), in a transaction': async (mark) => {
    Sentry.startSpan({ name: 'visit' }, () =>
      Sentry.startSpan({ name: mark('name'), attributes: { a: mark('attributes') } }, () => undefined),
    );
    await sent();
  },
  'console.log, then captureMessage': async (mark) => {
    console.log(mark('console.log'));
    Sentry.captureMessage('after the console');
    await sent();
  },
  'addBreadcrumb, then captureMessage': async (mark) => {
    Sentry.addBreadcrumb({ message: mark('addBreadcrumb') });
    Sentry.captureMessage('after a breadcrumb');
    await sent();
  },
  'fetch, then captureMessage': async (mark) => {
    await fetch(`https://records.example.org/patients?name=${mark('url')}`);
    Sentry.captureMessage('after a request');
    await sent();
  },
};
