// browser
import { datadogLogs } from '@datadog/browser-logs';

datadogLogs.init({
  clientToken: 'pub00000000000000000000000000000000',
  site: 'datadoghq.com',
  forwardErrorsToLogs: true,
  sessionSampleRate: 100,
});

// Events leave half a minute after the first one.
export const flushMs = 33_000;
export const calls = {
  'logger.info': async (mark) => void datadogLogs.logger.info(mark('arg[0]'), { name: mark('arg[1].name') }),
  'logger.error': async (mark) => void datadogLogs.logger.error('failed', { name: mark('arg[1].name') }, new Error(mark('arg[2].message'))),
  createLogger: async (mark) => void datadogLogs.createLogger('visits', { context: { name: mark('arg[1].context') } }).info('seen'),
  'setGlobalContextProperty, setUser': async (mark) => {
    datadogLogs.setGlobalContextProperty('name', mark('setGlobalContextProperty'));
    datadogLogs.setUser({ id: '1', email: mark('setUser.email') });
    datadogLogs.logger.info('after a context');
  },
};
