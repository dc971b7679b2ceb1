import bunyan from 'bunyan';

const log = bunyan.createLogger({ name: 'clinic' });

export const calls = {
  'info(object, text)': async (mark) => log.info({ name: mark('arg[0].name') }, mark('arg[1]')),
  'info(text, text)': async (mark) => log.info('seen', mark('arg[1]')),
  'info(text, object)': async (mark) => log.info('seen', { name: mark('arg[1].name') }),
  'error(error)': async (mark) =>
    log.error(Object.assign(new Error(mark('message')), { body: mark('own property'), cause: new Error(mark('cause')) })),
  'error({ err })': async (mark) => log.error({ err: Object.assign(new Error(mark('message')), { body: mark('own property') }) }, 'failed'),
  'error({ error })': async (mark) =>
    log.error({ error: Object.assign(new Error(mark('message')), { body: mark('own property') }) }, 'failed'),
  'info({ req }) without serializers': async (mark) =>
    log.info({ req: { url: `/p?name=${mark('req.url')}`, headers: { cookie: mark('req.headers') } } }, 'seen'),
};
