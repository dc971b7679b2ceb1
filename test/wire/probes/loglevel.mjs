import log from 'loglevel';

export const calls = {
  'warn(text, object)': async (mark) => log.warn('seen', { name: mark('arg[1].name') }),
  'info at the default level': async (mark) => log.info(mark('arg[0]')),
  'error(error)': async (mark) => log.error(Object.assign(new Error(mark('message')), { body: mark('own property') })),
};
