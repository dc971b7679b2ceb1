import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', tracesSampleRate: 1 });
const sent = async () => void (await Sentry.flush(1000));

export const calls = {
  'setTags, then captureMessage': (mark) => {
    Sentry.setTags({ a: mark('arg[0].a') });
    Sentry.captureMessage('tags');
    return sent();
  },
  'setExtras, then captureMessage': (mark) => {
    Sentry.setExtras({ a: mark('arg[0].a') });
    Sentry.captureMessage('extras');
    return sent();
  },
  'setExtra, then captureMessage': (mark) => {
    Sentry.setExtra('b', mark('arg[1]'));
    Sentry.captureMessage('extra');
    return sent();
  },
  'setUser, then captureMessage': (mark) => {
    Sentry.setUser({ id: mark('arg[0].id'), email: mark('arg[0].email') });
    Sentry.captureMessage('user');
    return sent();
  },
  captureEvent: (mark) => {
    Sentry.captureEvent({ message: mark('arg[0].message'), extra: { name: mark('arg[0].extra') } });
    return sent();
  },
  captureFeedback: (mark) => {
    Sentry.captureFeedback({ message: mark('arg[0].message'), email: mark('arg[0].email') });
    return sent();
  },
  'metrics.count': (mark) => {
    Sentry.metrics.count('visits', 1, { attributes: { name: mark('arg[2].attributes') } });
    return sent();
  },
  startInactiveSpan: (mark) => {
    Sentry.startInactiveSpan({ name: mark('arg[0].name'), attributes: { a: mark('arg[0].attributes') } }).end();
    return sent();
  },
  updateSpanName: (mark) => {
    Sentry.startSpan({ name: 'x' }, (span) => Sentry.updateSpanName(span, mark('arg[1]')));
    return sent();
  },
  'withScope addAttachment': (mark) => {
    Sentry.withScope((scope) => {
      scope.addAttachment({ filename: 'note.txt', data: mark('arg[0].data') });
      Sentry.captureMessage('attached');
    });
    return sent();
  },
};
