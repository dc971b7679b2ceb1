import bunyan from 'bunyan';

export const logger = bunyan.createLogger({
  name: 'stillwater',
  level: process.env.LOG_LEVEL ?? 'info',
  serializers: {
    err: (e) => ({ name: e.name, code: e.extensions?.code ?? e.code }),
  },
});

export const childFor = (ctx) => logger.child({ opId: ctx.opId, therapistId: ctx.therapist?.id });
