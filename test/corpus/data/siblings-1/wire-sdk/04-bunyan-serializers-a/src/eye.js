import bunyan from 'bunyan';

const log = bunyan.createLogger({ name: 'eye', serializers: { err: bunyan.stdSerializers.err, recipient: (r) => ({ id: r.id }) } });
const quiet = bunyan.createLogger({ name: 'eye', level: 'error' });

export function serialized(patient) { log.info({ recipient: patient }, 'matched'); } // safe: only the id
export function otherKey(patient) { log.info({ patient: patient }, 'matched'); } // leak: log
export function asFirst(patient) { log.info(patient, 'matched'); } // leak: log
export function format(patient) { log.info('matched %s', patient.fullName); } // leak: log
export function extra(patient) { log.info('matched', patient.fullName); } // leak: log
export function error(patient) { log.error({ err: new Error(`no cornea for ${patient.fullName}`) }, 'failed'); } // leak: log
export function errorProperty(patient) { log.error({ err: Object.assign(new Error('failed'), { patient: patient }) }); } // safe: own properties aren't taken
export function child(patient) { log.child({ recipient: patient }).info('matched'); } // safe: serializer also for the child
export function childKey(patient) { log.child({ diagnosis: patient.diagnosis }).info('matched'); } // leak: log
export function below(patient) { quiet.info({ patient: patient }, 'matched'); } // safe: below the level
export function above(patient) { quiet.error({ who: patient.fullName }, 'failed'); } // leak: log
export function idOnly(patient) { log.info({ id: patient.id, tries: patient.tries }, 'matched'); } // safe
export function fixed(patient) { log.info('matched %d', patient.tries); } // safe
export function empty() { log.info({ recipient: { id: 'none' } }, 'nobody'); } // safe
