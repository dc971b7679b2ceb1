import log from 'npmlog';

export const calls = {
  info: async (mark) => void log.info('visits', 'seen %s', mark('arg[2]')),
  'error(prefix, object)': async (mark) => void log.error('visits', { name: mark('arg[1].name') }),
  'error(prefix, error)': async (mark) =>
    void log.error('visits', Object.assign(new Error(mark('message')), { body: mark('own property') })),
  log: async (mark) => void log.log('warn', 'visits', mark('arg[2]')),
};
