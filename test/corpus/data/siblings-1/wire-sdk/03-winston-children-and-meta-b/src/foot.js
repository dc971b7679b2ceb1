import winston from 'winston';

const transports = [new winston.transports.Console()];
const { combine, json, splat, printf, uncolorize } = winston.format;
const plain = winston.createLogger({ format: json(), transports });
const splatted = winston.createLogger({ format: combine(splat(), printf(({ message }) => String(message))), transports });
const splatJson = winston.createLogger({ format: combine(splat(), uncolorize(), json()), transports });
const keep = winston.format((info) => ({ level: info.level, message: info.message, id: info.id, [Symbol.for('level')]: info.level, [Symbol.for('message')]: '' }));
const allowed = winston.createLogger({ format: combine(keep(), json()), transports });

export function child(patient) { plain.child({ id: patient.id }).info('treated'); } // safe: opaque id
export function childWho(patient) { plain.child({ who: patient.fullName }).info('treated'); } // leak: log
export function object(patient) { plain.info({ message: 'treated', diagnosis: patient.diagnosis }); } // leak: log
export function logForm(patient) { plain.log({ level: 'info', message: `treated ${patient.fullName}` }); } // leak: log
export function logTwo(patient) { plain.log('info', 'treated', { diagnosis: patient.diagnosis }); } // leak: log
export function logDebug(patient) { plain.log('debug', 'treated', { diagnosis: patient.diagnosis }); } // safe: below the level
export function splatText(patient) { splatted.info('treated %s', patient.fullName); } // leak: log
export function splatMeta(patient) { splatted.info('treated', { who: patient.fullName }); } // safe: only the message is printed
export function splatRest(patient) { splatJson.info('treated %d', patient.toes, { who: patient.fullName }); } // leak: log
export function allowList(patient) { allowed.info('treated', { id: patient.id, who: patient.fullName, diagnosis: patient.diagnosis }); } // safe: only allowed fields
export function allowText(patient) { allowed.info(`treated ${patient.fullName}`); } // leak: log
export function profile(patient) { plain.info('treated', { toes: patient.toes }); } // safe
export function twoStrings(patient) { plain.info('treated', patient.diagnosis); } // safe: an extra string is dropped
export function secondMeta(patient) { plain.info('treated', { toes: patient.toes }, { who: patient.fullName }); } // safe: a second meta is dropped
