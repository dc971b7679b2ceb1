import winston from 'winston';
import { errorWith, errorWithCause } from '../provoked.mjs';

const log = winston.createLogger({ transports: [new winston.transports.Console()] });

export const calls = {
  'info(text, object)': async (mark) => log.info('seen', { name: mark('arg[1].name'), message: mark('arg[1].message') }),
  'info(text, text)': async (mark) => log.info('seen', mark('arg[1]')),
  'info(object)': async (mark) => log.info({ message: 'seen', name: mark('arg[0].name') }),
  'error(error)': async (mark) => log.error(errorWithCause(mark)),
  'error(text, error)': async (mark) => log.error('failed', errorWith(mark)),
  'error(text, { error })': async (mark) => log.error('failed', { error: errorWith(mark) }),
  'child(object).info(text)': async (mark) => log.child({ name: mark('child.name') }).info('seen'),
};
