import pino from 'pino';

const to = (options) => pino(options);
const nested = (mark) => ({
  patient: { name: mark('patient.name'), contact: { email: mark('patient.contact.email') } },
  ssn: mark('ssn'),
  list: [{ ssn: mark('list[0].ssn') }],
});

export const calls = {
  'redact, paths': async (mark) => to({ redact: ['patient.name', 'ssn'] }).info(nested(mark)),
  'redact, wildcard of one level': async (mark) => to({ redact: ['*.name', '*.email', 'list[*].ssn'] }).info(nested(mark)),
  'redact, child with bindings': async (mark) =>
    to({ redact: ['ssn'] })
      .child({ ssn: mark('child.ssn'), mrn: mark('child.mrn') })
      .info('seen'),
  'redact, child with a redact of its own': async (mark) =>
    to({ redact: ['ssn'] })
      .child({}, { redact: ['mrn'] })
      .info({ ssn: mark('ssn'), mrn: mark('mrn') }),
  'redact, in the text': async (mark) => to({ redact: ['ssn'] }).info({ ssn: mark('ssn') }, `seen ${mark('arg[1]')}`),
  'redact, of an error': async (mark) =>
    to({ redact: ['err.body'] }).error(Object.assign(new Error(mark('message')), { body: mark('err.body') })),
  serializers: async (mark) =>
    to({ serializers: { patient: (p) => ({ id: p.id }) } }).info({
      patient: { id: mark('patient.id'), name: mark('patient.name') },
      other: { patient: { name: mark('other.patient.name') } },
    }),
  'info(object with a Map)': async (mark) => pino().info({ m: new Map([['ssn', mark('map value')]]), s: new Set([mark('set value')]) }),
};
