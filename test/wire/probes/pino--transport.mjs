import pino from 'pino';

const nested = (mark) => ({
  patient: { name: mark('patient.name'), ssn: mark('patient.ssn'), 'first name': mark("patient['first name']") },
  list: [{ ssn: mark('list[0].ssn') }, { ssn: mark('list[1].ssn') }],
});
const pretty = pino({ redact: ['patient.ssn'] }, pino.transport({ target: 'pino-pretty', options: { colorize: false } }));

export const calls = {
  'transport of pino-pretty, redact': async (mark) => void pretty.info(nested(mark)),
  'redact, a path in brackets': async (mark) => void pino({ redact: ["patient['first name']", 'list[0].ssn'] }).info(nested(mark)),
  'redact, *': async (mark) => void pino({ redact: ['patient.*'] }).info(nested(mark)),
  'redact, list[*].ssn': async (mark) => void pino({ redact: ['list[*].ssn'] }).info(nested(mark)),
  'redact, remove: true': async (mark) => void pino({ redact: { paths: ['patient.ssn'], remove: true } }).info(nested(mark)),
  'redact, a censor that keeps an end': async (mark) =>
    void pino({ redact: { paths: ['patient.ssn'], censor: (value) => `${value.slice(-8)}` } }).info({
      patient: { ssn: `000-00-${mark('patient.ssn')}` },
    }),
  'redact, a censor that gives the value back': async (mark) =>
    void pino({ redact: { paths: ['patient.ssn'], censor: (value) => value } }).info(nested(mark)),
  'redact, a key at another depth': async (mark) => void pino({ redact: ['ssn'] }).info(nested(mark)),
  'redact, of the message': async (mark) => void pino({ redact: ['msg'] }).info(`seen ${mark('arg[0]')}`),
  'redact, of bindings at a child of a child': async (mark) =>
    void pino({ redact: ['a.ssn'] })
      .child({ a: { ssn: mark('child.a.ssn'), name: mark('child.a.name') } })
      .child({ ssn: mark('child.child.ssn') })
      .info('seen'),
  'formatters.log that drops': async (mark) =>
    void pino({ formatters: { log: ({ ssn, ...rest }) => (void ssn, rest) } }).info({ ssn: mark('ssn'), name: mark('name') }),
  mixin: async (mark) => void pino({ mixin: () => ({ name: mark('mixin') }) }).info('seen'),
};
