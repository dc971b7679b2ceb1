import bunyan from 'bunyan';

export const log = bunyan.createLogger({
  name: 'fertility-graph',
  level: process.env.LOG_LEVEL ?? 'info',
  serializers: {
    err: (e) => ({ name: e.name, code: e.code }),
    patient: (p) => ({ id: p.id }),
  },
});
