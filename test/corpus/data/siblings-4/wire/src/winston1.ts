import type { Inpatient } from './types.js';
import { createLogger, format, transports } from 'winston';
const drop = format((info) => { delete info.mrn; return info; });
const none = format((info) => (info.patient ? false : info));
const out = [new transports.Console()];
const first = createLogger({ format: format.combine(drop(), format.json()), transports: out });
const last = createLogger({ format: format.combine(format.simple(), drop()), transports: out });
const silentOnes = createLogger({ format: format.combine(none(), format.json()), transports: out });
const short = createLogger({ format: format.printf(({ level, message }) => `${level} ${message}`), transports: out });
const long = createLogger({ format: format.printf(({ level, message, ...meta }) => `${level} ${message} ${JSON.stringify(meta)}`), transports: out });
const splatted = createLogger({ format: format.combine(format.splat(), format.simple()), transports: out });
export const a = ({ mrn }: Inpatient) => first.info('in', { mrn }); // safe
export const b = ({ mrn }: Inpatient) => last.info('in', { mrn }); // leak: log
export const c = (p: Inpatient) => silentOnes.info('in', { patient: p }); // safe
export const d = (p: Inpatient) => silentOnes.info('in', { who: p }); // leak: log
export const e = (p: Inpatient) => short.warn('in', p); // safe
export const f = (p: Inpatient) => long.warn('in', p); // leak: log
export const g = (p: Inpatient) => short.warn(`in with ${p.diagnosis}`); // leak: log
export const h = (p: Inpatient) => splatted.info('in with %s', p.diagnosis); // leak: log
export const i = (p: Inpatient) => first.info('in with %s', p.diagnosis); // safe
export const j = (p: Inpatient) => first.info('in', { bed: { mrn: p.mrn } }); // leak: log
export const k = ({ mrn }: Inpatient) => first.child({ mrn }).info('in'); // safe
export const l = (p: Inpatient) => short.error(new Error(`no bed for ${p.lastName}`)); // leak: log
