import pino from 'pino';

const kept = pino({ serializers: { patient: (patient) => ({ id: patient.id }) } });
const err = pino({ serializers: { failure: pino.stdSerializers.err } });
const mixed = pino({ mixin: () => ({ build: 7 }), redact: ['diagnosis'] });
const hooked = pino({ hooks: { logMethod(args, method) { method.apply(this, [args[0]]); } } });
const custom = pino({ formatters: { log: ({ diagnosis, ...rest }) => rest } });

export function serialized(patient) { kept.info({ patient: patient }, 'inhaled'); } // safe: only the id
export function otherKey(patient) { kept.info({ person: patient }, 'inhaled'); } // leak: log
export function childSerialized(patient) { kept.child({ patient: patient }).info('inhaled'); } // safe: serializer also for the child
export function errSerialized(patient) { err.error({ failure: new Error(`no dose for ${patient.fullName}`) }); } // leak: log
export function errDirect(patient) { err.error(new Error(patient.diagnosis), 'failed'); } // leak: log
export function errOwnProperty(patient) { err.error({ failure: Object.assign(new Error('failed'), { patient: patient }) }); } // leak: log
export function mixin(patient) { mixed.info({ diagnosis: patient.diagnosis, week: patient.week }); } // safe: redacted
export function mixinText(patient) { mixed.info({ week: patient.week }, patient.diagnosis); } // leak: log
export function hookDrops(patient) { hooked.info('inhaled %s', patient.fullName); } // safe: the hook passes the first argument only
export function hookKeeps(patient) { hooked.info({ who: patient.fullName }); } // leak: log
export function formatter(patient) { custom.info({ diagnosis: patient.diagnosis }, 'inhaled'); } // safe: the formatter takes it out
export function formatterOther(patient) { custom.info({ email: patient.email }, 'inhaled'); } // leak: log
export function silentLogger(patient) { pino({ enabled: false }).info({ who: patient.fullName }); } // safe: disabled
export function setInSet(patient) { kept.info({ names: new Set([patient.fullName]) }); } // safe: a Set prints {}
