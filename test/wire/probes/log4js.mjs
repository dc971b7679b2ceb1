import log4js from 'log4js';
import { errorWithCause } from '../provoked.mjs';

log4js.configure({ appenders: { out: { type: 'stdout' } }, categories: { default: { appenders: ['out'], level: 'info' } } });
const log = log4js.getLogger();

export const calls = {
  'info(text, object)': async (mark) =>
    log.info('seen', { name: mark('arg[1].name'), deep: { a: { b: { c: mark('arg[1].deep, four levels') } } } }),
  'info(text, text)': async (mark) => log.info('seen', mark('arg[1]')),
  'error(text, error)': async (mark) => log.error('failed', errorWithCause(mark)),
  'addContext(name, value)': async (mark) => {
    log.addContext('patient', mark('arg[1]'));
    log.info('seen');
  },
};
