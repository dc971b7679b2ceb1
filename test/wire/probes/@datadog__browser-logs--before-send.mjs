// browser
import { datadogLogs } from '@datadog/browser-logs';

datadogLogs.init({
  clientToken: 'pub00000000000000000000000000000000',
  site: 'datadoghq.com',
  forwardErrorsToLogs: true,
  forwardConsoleLogs: 'all',
  sessionSampleRate: 100,
  beforeSend: (event) => {
    event.message = 'x';
    delete event.patient;
    return true;
  },
});

export const flushMs = 33_000;
export const calls = {
  'logger.info, beforeSend': async (mark) =>
    void datadogLogs.logger.info(mark('arg[0]'), { patient: mark('arg[1].patient'), name: mark('arg[1].name') }),
  'logger.error, beforeSend': async (mark) => void datadogLogs.logger.error('failed', {}, new Error(mark('arg[2].message'))),
  'console.log, beforeSend': async (mark) => void console.log(mark('console.log')),
  'setUser, beforeSend': async (mark) => {
    datadogLogs.setUser({ id: '1', email: mark('setUser.email') });
    datadogLogs.logger.info('after a context');
  },
};
