// browser
import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: '00000000-0000-4000-8000-000000000000',
  clientToken: 'pub00000000000000000000000000000000',
  site: 'datadoghq.com',
  sessionSampleRate: 100,
  sessionReplaySampleRate: 0,
  trackUserInteractions: true,
  trackResources: true,
  beforeSend: (event) => {
    event.context = {};
    delete event.usr;
    if (event.error) {
      event.error.message = 'removed';
      event.error.stack = 'removed';
    }
    if (event.action?.target) event.action.target.name = 'removed';
    if (event.resource) event.resource.url = 'https://removed';
    event.view.url = 'https://removed';
    event.view.referrer = 'https://removed';
    return true;
  },
});

// Events leave half a minute after the first one.
export const flushMs = 33_000;
export const calls = {
  'addAction, beforeSend': async (mark) => void datadogRum.addAction(mark('arg[0]'), { name: mark('arg[1].name') }),
  'addError, beforeSend': async (mark) =>
    void datadogRum.addError(new Error(mark('message'), { cause: new Error(mark('cause')) }), { name: mark('arg[1].name') }),
  'setUser, beforeSend': async (mark) => {
    datadogRum.setUser({ id: '1', email: mark('setUser.email') });
    datadogRum.addAction('after a user');
  },
  'setGlobalContextProperty, beforeSend': async (mark) => {
    datadogRum.setGlobalContextProperty('name', mark('arg[1]'));
    datadogRum.addAction('after a context');
  },
  'a request, beforeSend': async (mark) =>
    void (await fetch(`https://records.example.org/patients?name=${mark('url')}`, { method: 'POST', body: mark('body') })),
};
