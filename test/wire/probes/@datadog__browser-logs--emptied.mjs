// browser
import { datadogLogs } from '@datadog/browser-logs';

datadogLogs.init({
  clientToken: 'pub00000000000000000000000000000000',
  site: 'datadoghq.com',
  forwardErrorsToLogs: true,
  sessionSampleRate: 100,
  beforeSend: (event) => {
    event.message = 'removed';
    delete event.error;
    delete event.usr;
    delete event.patient;
    delete event.name;
  },
});

export const flushMs = 33_000;
export const calls = {
  'logger.error(text, context, error), emptied': async (mark) =>
    void datadogLogs.logger.error(
      mark('arg[0]'),
      { patient: mark('arg[1].patient') },
      new Error(mark('arg[2].message'), { cause: new Error(mark('cause')) }),
    ),
  'setUser, emptied': async (mark) => {
    datadogLogs.setUser({ id: '1', email: mark('setUser.email') });
    datadogLogs.logger.info('after a user');
  },
  'setGlobalContextProperty, emptied': async (mark) => {
    datadogLogs.setGlobalContextProperty('name', mark('arg[1]'));
    datadogLogs.logger.info('after a context');
  },
};
