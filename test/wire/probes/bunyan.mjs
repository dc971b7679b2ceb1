import bunyan from 'bunyan';
import { errorWith, errorWithCause } from '../provoked.mjs';

const log = bunyan.createLogger({ name: 'clinic' });

export const calls = {
  'info(object, text)': async (mark) => log.info({ name: mark('arg[0].name') }, mark('arg[1]')),
  'info(text, text)': async (mark) => log.info('seen', mark('arg[1]')),
  'info(text, object)': async (mark) => log.info('seen', { name: mark('arg[1].name') }),
  'error(error)': async (mark) => log.error(errorWithCause(mark)),
  'error({ err })': async (mark) => log.error({ err: errorWith(mark) }, 'failed'),
  'error({ error })': async (mark) => log.error({ error: errorWith(mark) }, 'failed'),
  'info({ req }) without serializers': async (mark) =>
    log.info({ req: { url: `/p?name=${mark('req.url')}`, headers: { cookie: mark('req.headers') } } }, 'seen'),
};
