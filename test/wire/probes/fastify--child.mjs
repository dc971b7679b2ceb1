import fastify from 'fastify';

const app = fastify({ logger: true });

export const calls = {
  'log.child(bindings).info': async (mark) => void app.log.child({ name: mark('arg[0].name') }).info('seen'),
  'log.fatal, warn, debug': async (mark) => {
    app.log.fatal({ name: mark('fatal') }, 'x');
    app.log.warn(mark('warn'));
    app.log.debug({ name: mark('debug') }, 'x');
  },
};
