import { Notifier } from '@airbrake/node';

const airbrake = new Notifier({
  projectId: 1,
  projectKey: 'none',
  environment: 'production',
  remoteConfig: false,
  performanceStats: false,
});

export const calls = {
  'notify(error)': (mark) =>
    airbrake
      .notify(Object.assign(new Error(mark('message'), { cause: new Error(mark('cause')) }), { body: mark('own property') }))
      .then(() => undefined),
  'notify({ error, params, context, session })': (mark) =>
    airbrake
      .notify({
        error: new Error('failed'),
        params: { name: mark('params') },
        context: { user: { email: mark('context.user') } },
        session: { name: mark('session') },
        environment: { name: mark('environment') },
      })
      .then(() => undefined),
};
