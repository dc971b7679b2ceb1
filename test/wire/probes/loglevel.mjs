import log from 'loglevel';
import { errorWith } from '../provoked.mjs';

export const calls = {
  'warn(text, object)': async (mark) => log.warn('seen', { name: mark('arg[1].name') }),
  'info at the default level': async (mark) => log.info(mark('arg[0]')),
  'error(error)': async (mark) => log.error(errorWith(mark)),
};
