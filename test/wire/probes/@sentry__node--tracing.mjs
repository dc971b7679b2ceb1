import * as Sentry from '@sentry/node';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', tracesSampleRate: 1, enableLogs: true });

export const calls = {
  'startSpan(name, attributes)': async (mark) => {
    Sentry.startSpan({ name: mark('name'), attributes: { a: mark('attributes') } }, () => undefined);
    await Sentry.flush();
  },
  'fetch inside a span': async (mark) => {
    await Sentry.startSpan({ name: 'work' }, () =>
      fetch(`https://records.example.org/patients?name=${mark('url')}#${mark('fragment')}`, {
        method: 'POST',
        body: mark('body'),
        headers: { 'x-name': mark('header') },
      }),
    );
    await Sentry.flush();
  },
  'logger.info(text, attributes)': async (mark) => {
    Sentry.logger.info(mark('arg[0]'), { name: mark('arg[1]') });
    Sentry.logger.info(Sentry.logger.fmt`seen ${mark('fmt value')}`);
    await Sentry.flush();
  },
};
