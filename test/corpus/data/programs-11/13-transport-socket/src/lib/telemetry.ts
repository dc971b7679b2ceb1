import log4js from 'log4js';
import Rollbar from 'rollbar';

log4js.configure({
  appenders: { out: { type: 'stdout' }, file: { type: 'dateFile', filename: '/var/log/ride/app.log' } },
  categories: { default: { appenders: ['out', 'file'], level: 'info' }, geo: { appenders: ['out'], level: 'debug' } },
});

export const logger = log4js.getLogger();
export const geoLog = log4js.getLogger('geo');
export const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR, captureUncaught: true });

export function guarded<A extends unknown[], R>(name: string, fn: (...args: A) => Promise<R>) {
  return async (...args: A): Promise<R | undefined> => {
    try {
      return await fn(...args);
    } catch (e) {
      logger.error('%s failed: %s', name, (e as Error).name); // safe
      rollbar.error(e as Error, { name });
      return undefined;
    }
  };
}
