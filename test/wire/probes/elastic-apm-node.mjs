import apm from 'elastic-apm-node';
import { errorWithCause } from '../provoked.mjs';

apm.start({
  serviceName: 'clinic',
  serverUrl: 'http://apm.example.org:8200',
  apiRequestTime: '1s',
  metricsInterval: '0s',
  cloudProvider: 'none',
  logLevel: 'off',
});

export const flushMs = 4000;
export const calls = {
  'captureError(error)': (mark) => new Promise((done) => apm.captureError(errorWithCause(mark), () => done())),
  'captureError(error, { custom, message, tags, labels, user })': (mark) =>
    new Promise((done) =>
      apm.captureError(
        new Error('failed'),
        {
          custom: { name: mark('custom') },
          message: mark('message option'),
          labels: { name: mark('labels') },
          user: { email: mark('user') },
        },
        () => done(),
      ),
    ),
  'captureError(text)': (mark) => new Promise((done) => apm.captureError(mark('arg[0]'), () => done())),
  'transaction, span, label': async (mark) => {
    const transaction = apm.startTransaction(mark('startTransaction'));
    apm.setLabel('name', mark('setLabel'));
    apm.setCustomContext({ name: mark('setCustomContext') });
    apm.setUserContext({ email: mark('setUserContext') });
    apm.startSpan(mark('startSpan'))?.end();
    transaction.end();
    await new Promise((done) => apm.flush(done));
  },
};
