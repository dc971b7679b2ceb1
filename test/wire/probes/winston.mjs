import winston from 'winston';

const log = winston.createLogger({ transports: [new winston.transports.Console()] });

export const calls = {
  'info(text, object)': async (mark) => log.info('seen', { name: mark('arg[1].name'), message: mark('arg[1].message') }),
  'info(text, text)': async (mark) => log.info('seen', mark('arg[1]')),
  'info(object)': async (mark) => log.info({ message: 'seen', name: mark('arg[0].name') }),
  'error(error)': async (mark) =>
    log.error(Object.assign(new Error(mark('message')), { body: mark('own property'), cause: new Error(mark('cause')) })),
  'error(text, error)': async (mark) => log.error('failed', Object.assign(new Error(mark('message')), { body: mark('own property') })),
  'error(text, { error })': async (mark) =>
    log.error('failed', { error: Object.assign(new Error(mark('message')), { body: mark('own property') }) }),
  'child(object).info(text)': async (mark) => log.child({ name: mark('child.name') }).info('seen'),
};
