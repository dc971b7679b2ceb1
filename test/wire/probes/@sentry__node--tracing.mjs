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
  'setAttribute, setAttributes, then logger.info': async (mark) => {
    Sentry.setAttribute('name', mark('setAttribute'));
    Sentry.setAttributes({ mrn: mark('setAttributes') });
    Sentry.logger.info('seen');
    await Sentry.flush();
  },
  'setAttribute, then captureMessage and a span': async (mark) => {
    Sentry.withIsolationScope((scope) => {
      scope.setAttribute('name', mark('setAttribute'));
      Sentry.captureMessage('seen');
      Sentry.startSpan({ name: 'visit' }, () => undefined);
    });
    await Sentry.flush();
  },
  setConversationId: async (mark) => {
    Sentry.setConversationId(mark('arg[0]'));
    Sentry.startSpan({ name: 'visit', op: 'gen_ai.chat' }, () => undefined);
    Sentry.captureMessage('seen');
    await Sentry.flush();
  },
  'logger.info(text, attributes)': async (mark) => {
    Sentry.logger.info(mark('arg[0]'), { name: mark('arg[1]') });
    Sentry.logger.info(Sentry.logger.fmt`seen ${mark('fmt value')}`);
    await Sentry.flush();
  },
};
