import log4js from 'log4js';

log4js.configure({
  appenders: {
    out: { type: 'stdout', layout: { type: 'pattern', pattern: '%p %c %m' } },
    bare: { type: 'stdout', layout: { type: 'pattern', pattern: '%p %c' } },
    context: { type: 'stdout', layout: { type: 'pattern', pattern: '%p %X{who} %m' } },
  },
  categories: {
    default: { appenders: ['out'], level: 'info' },
    bare: { appenders: ['bare'], level: 'info' },
    context: { appenders: ['context'], level: 'info' },
  },
});
const log = log4js.getLogger();
const bare = log4js.getLogger('bare');
const context = log4js.getLogger('context');

export function text(patient) { log.info(`kidney of ${patient.fullName}`); } // leak: log
export function object(patient) { log.info('kidney', { diagnosis: patient.diagnosis }); } // leak: log
export function format(patient) { log.info('kidney of %s', patient.fullName); } // leak: log
export function below(patient) { log.debug('kidney', patient.fullName); } // safe: below the level
export function noMessage(patient) { bare.info('kidney', patient.fullName); } // safe: this pattern has no message
export function contextShown(patient) { context.addContext('who', patient.fullName); context.info('kidney'); } // leak: log
export function contextOther(patient) { log.addContext('who', patient.fullName); log.info('kidney'); } // safe: this pattern shows no context
export function counted(patient) { log.info('kidney %d', patient.sessions); } // safe
