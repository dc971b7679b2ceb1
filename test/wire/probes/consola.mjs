import { createConsola } from 'consola';
import { errorWithCause } from '../provoked.mjs';

const consola = createConsola({ level: 4 });

export const calls = {
  'info(text, object)': async (mark) => consola.info('seen', { name: mark('arg[1].name') }),
  'info(object)': async (mark) => consola.info({ message: mark('message'), name: mark('name'), additional: mark('additional') }),
  'error(error)': async (mark) => consola.error(errorWithCause(mark)),
  'withTag(tag).info': async (mark) => consola.withTag(mark('tag')).info('seen'),
  'trace at level 4': async (mark) => consola.trace(mark('arg[0]')),
};
