// browser
/* global window */
import * as Sentry from '@sentry/browser';

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1' });

export const calls = {
  captureException: async (mark) =>
    void Sentry.captureException(new Error(mark('message'), { cause: new Error(mark('cause')) }), {
      extra: { name: mark('extra') },
      tags: { a: mark('tags') },
    }),
  setAttribute: async (mark) => {
    Sentry.setAttribute('mrn', mark('arg[1]'));
    Sentry.captureMessage('after an attribute');
  },
  withScope: async (mark) =>
    Sentry.withScope((scope) => {
      scope.setExtra('a', mark('setExtra'));
      scope.setUser({ email: mark('setUser.email') });
      scope.addBreadcrumb({ message: mark('addBreadcrumb') });
      Sentry.captureMessage('in a scope');
    }),
  'fetch, then captureMessage': async (mark) => {
    await fetch(`https://records.example.org/patients?name=${mark('url')}`, { method: 'POST', body: mark('body') });
    Sentry.captureMessage('after a request');
  },
  'console.log, then captureMessage': async (mark) => {
    console.log('seen', mark('console.log'));
    Sentry.captureMessage('after the console');
  },
  'a click, then captureMessage': async (mark) => {
    const button = window.document.querySelector('button');
    button.textContent = mark('text of the button');
    button.setAttribute('aria-label', mark('aria-label'));
    button.click();
    Sentry.captureMessage('after a click');
  },
};
