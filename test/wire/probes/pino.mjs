import pino from 'pino';
import { errorWithCause } from '../provoked.mjs';

const log = pino(pino.destination({ sync: true }));

export const calls = {
  'info(object, text)': async (mark) => log.info({ name: mark('arg[0].name') }, mark('arg[1]')),
  'info(text, value)': async (mark) => log.info('seen', mark('arg[1]')),
  'info(text with %s, value)': async (mark) => log.info('seen %s', mark('arg[1]')),
  'error(error)': async (mark) => log.error(errorWithCause(mark)),
};
