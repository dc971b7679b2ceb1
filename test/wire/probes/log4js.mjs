import log4js from 'log4js';

log4js.configure({ appenders: { out: { type: 'stdout' } }, categories: { default: { appenders: ['out'], level: 'info' } } });
const log = log4js.getLogger();

export const calls = {
  'info(text, object)': async (mark) =>
    log.info('seen', { name: mark('arg[1].name'), deep: { a: { b: { c: mark('arg[1].deep, four levels') } } } }),
  'info(text, text)': async (mark) => log.info('seen', mark('arg[1]')),
  'error(text, error)': async (mark) =>
    log.error('failed', Object.assign(new Error(mark('message')), { body: mark('own property'), cause: new Error(mark('cause')) })),
  'addContext(name, value)': async (mark) => {
    log.addContext('patient', mark('arg[1]'));
    log.info('seen');
  },
};
