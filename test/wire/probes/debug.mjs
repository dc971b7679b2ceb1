import createDebug from 'debug';
import { errorWithCause } from '../provoked.mjs';

createDebug.enable('*');
const log = createDebug('clinic');

export const calls = {
  'debug(text, value)': async (mark) => void log('seen %s', mark('arg[1]')),
  'debug(object)': async (mark) => void log({ name: mark('arg[0].name') }),
  'debug(error)': async (mark) => void log(errorWithCause(mark)),
  extend: async (mark) => void log.extend('visits')('seen %o', { name: mark('arg[1].name') }),
  'a namespace that is off': async (mark) => {
    createDebug.disable();
    createDebug('quiet')('seen %s', mark('arg[1]'));
    createDebug.enable('*');
  },
};
