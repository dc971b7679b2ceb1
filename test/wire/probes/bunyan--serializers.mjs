import bunyan from 'bunyan';

const log = bunyan.createLogger({ name: 'clinic', serializers: { patient: (p) => ({ id: p.id }), ...bunyan.stdSerializers } });

export const calls = {
  serializers: async (mark) =>
    void log.info(
      { patient: { id: mark('patient.id'), name: mark('patient.name') }, other: { patient: { name: mark('other.patient.name') } } },
      'seen',
    ),
  'serializers, child': async (mark) =>
    void log.child({ patient: { id: mark('child.patient.id'), name: mark('child.patient.name') } }).info('seen'),
  'stdSerializers, err': async (mark) =>
    void log.error({ err: Object.assign(new Error(mark('message')), { body: mark('own property') }) }, 'failed'),
  'stdSerializers, req': async (mark) =>
    void log.info(
      {
        req: {
          method: 'GET',
          url: `/patients?name=${mark('req.url')}`,
          headers: { 'x-name': mark('req.headers') },
          body: mark('req.body'),
          connection: {},
        },
      },
      'asked',
    ),
};
