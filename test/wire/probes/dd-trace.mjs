import { setTimeout as wait } from 'node:timers/promises';
import tracer from 'dd-trace';

tracer.init({
  service: 'clinic',
  url: 'http://agent.example.org:8126',
  flushInterval: 100,
  startupLogs: false,
  runtimeMetrics: false,
  telemetry: { enabled: false },
  remoteConfig: { enabled: false },
});
export const answers = [{ path: '/info', body: { endpoints: ['/v0.4/traces'], version: '7.50.0' } }];

const work = (run) => {
  tracer.trace('visit', (span) => run(span));
  return wait(600);
};

export const calls = {
  'trace(name, options)': async (mark) => {
    tracer.trace('visit', { resource: mark('arg[1].resource'), tags: { name: mark('arg[1].tags') } }, () => undefined);
    await wait(600);
  },
  'startSpan(name, options)': async (mark) => {
    tracer.startSpan('visit', { tags: { name: mark('arg[1].tags') } }).finish();
    await wait(600);
  },
  'span.setTag, addTags': (mark) =>
    work((span) => {
      span.setTag('patient', mark('setTag'));
      span.addTags({ mrn: mark('addTags') });
    }),
  setUser: (mark) => work(() => tracer.setUser({ id: mark('arg[0].id'), email: mark('arg[0].email') })),
  'an error thrown in trace': (mark) =>
    work(() => {
      try {
        tracer.trace('refused', () => {
          throw Object.assign(new Error(mark('message'), { cause: new Error(mark('cause')) }), { body: mark('own property') });
        });
      } catch {
        // It is the span's now.
      }
    }),
  'fetch inside a trace': (mark) =>
    work(() =>
      fetch(`https://records.example.org/patients/${mark('path')}?name=${mark('query')}`, {
        method: 'POST',
        body: mark('body'),
        headers: { 'x-name': mark('header') },
      }),
    ),
};
