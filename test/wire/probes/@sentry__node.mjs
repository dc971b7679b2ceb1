// versions: 9 10
import * as Sentry from '@sentry/node';
import { errorWithCause } from '../provoked.mjs';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1' });

export const calls = {
  'captureException(error)': async (mark) => void Sentry.captureException(errorWithCause(mark)),
  'captureException(error, { extra, tags, contexts, user })': async (mark) =>
    void Sentry.captureException(new Error('failed'), {
      extra: { name: mark('extra') },
      tags: { name: mark('tags') },
      contexts: { patient: { name: mark('contexts') } },
      user: { email: mark('user.email'), name: mark('user.name') },
    }),
  'captureException(object)': async (mark) =>
    void Sentry.captureException({ name: mark('arg[0].name'), deep: { a: { b: { c: { d: mark('arg[0], five levels') } } } } }),
  'captureMessage(text)': async (mark) => void Sentry.captureMessage(mark('arg[0]')),
  'setUser, setTag, setExtra, setContext': async (mark) => {
    Sentry.withScope((scope) => {
      scope.setUser({ id: mark('setUser.id'), email: mark('setUser.email'), mrn: mark('setUser.mrn') });
      scope.setTag('a', mark('setTag'));
      scope.setExtra('b', mark('setExtra'));
      scope.setContext('c', { name: mark('setContext') });
      Sentry.captureMessage('seen');
    });
  },
  addBreadcrumb: async (mark) => {
    Sentry.addBreadcrumb({ message: mark('message'), data: { name: mark('data') } });
    Sentry.captureMessage('after a breadcrumb');
  },
  'console.log, then captureMessage': async (mark) => {
    console.log('seen', mark('console.log'));
    Sentry.captureMessage('after the console');
  },
  'fetch, then captureMessage': async (mark) => {
    await fetch(`https://records.example.org/patients?name=${mark('url')}`, {
      method: 'POST',
      body: mark('body'),
      headers: { 'x-name': mark('header') },
    });
    Sentry.captureMessage('after a request');
    await Sentry.flush();
  },
  'startSpan, without tracing': async (mark) =>
    void Sentry.startSpan({ name: mark('name'), attributes: { a: mark('attributes') } }, () => undefined),
};
