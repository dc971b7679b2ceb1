import winston from 'winston';

interface HandPatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; fingers: number }
const { combine, json, simple, printf, label, errors, metadata } = winston.format;
const out = new winston.transports.Console();
const without = winston.format((info) => { delete info.diagnosis; return info; });
const filter = winston.format((info) => (info.internal ? false : info));

const cleaned = winston.createLogger({ format: combine(without(), simple()), transports: [out] });
const late = winston.createLogger({ format: combine(simple(), without()), transports: [out] });
const filtered = winston.createLogger({ format: combine(filter(), json()), transports: [out] });
const labelled = winston.createLogger({ format: combine(label({ label: 'hand' }), printf((info) => `${info.label} ${info.level} ${info.message}`)), transports: [out] });
const gathered = winston.createLogger({ format: combine(metadata(), printf((info) => `${info.message} ${JSON.stringify(info.metadata)}`)), transports: [out] });
const stacked = winston.createLogger({ format: combine(errors({ stack: true }), json()), transports: [out] });
const warnOnly = winston.createLogger({ level: 'warn', format: json(), transports: [new winston.transports.Console()] });

export function removed(p: HandPatient) { cleaned.info('operated', { diagnosis: p.diagnosis, fingers: p.fingers }); } // safe: deleted before printing
export function notRemoved(p: HandPatient) { cleaned.info('operated', { fullName: p.fullName }); } // leak: log
export function nested(p: HandPatient) { cleaned.info('operated', { patient: { diagnosis: p.diagnosis } }); } // leak: log
export function tooLate(p: HandPatient) { late.info('operated', { diagnosis: p.diagnosis }); } // leak: log
export function dropped(p: HandPatient) { filtered.info('operated', { internal: true, who: p.fullName }); } // safe: the filter drops the line
export function passed(p: HandPatient) { filtered.info('operated', { who: p.fullName }); } // leak: log
export function messageOnly(p: HandPatient) { labelled.info('operated', { who: p.fullName }); } // safe: meta isn't printed
export function messageText(p: HandPatient) { labelled.info(`operated ${p.fullName}`); } // leak: log
export function metaGathered(p: HandPatient) { gathered.info('operated', { who: p.fullName }); } // leak: log
export function metaCount(p: HandPatient) { gathered.info('operated', { fingers: p.fingers }); } // safe
export function error(p: HandPatient) { stacked.error(new Error(`no consent of ${p.fullName}`)); } // leak: log
export function plainError(p: HandPatient) { stacked.error(new Error(`${p.fingers} fingers`)); } // safe
export function below(p: HandPatient) { warnOnly.info('operated', { who: p.fullName }); } // safe: below the level
export function above(p: HandPatient) { warnOnly.warn('operated', { born: p.birthDate }); } // leak: log
export function count(p: HandPatient) { cleaned.info('operated', { fingers: p.fingers, id: p.id }); } // safe
export function silent(p: HandPatient) { winston.createLogger({ silent: true, transports: [out] }).info(p.fullName); } // safe: silent
