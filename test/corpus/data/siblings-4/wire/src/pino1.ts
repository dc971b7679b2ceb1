import type { Inpatient } from './types.js';
import { pino } from 'pino';
const log = pino({ redact: { paths: ['ssn', '*.birthDate'], remove: true }, serializers: { inpatient: ({ no, stays }: Inpatient) => ({ no, stays }) } });
export const a = ({ ssn }: Inpatient) => log.info({ ssn }, 'in'); // safe
export const b = ({ ssn }: Inpatient) => log.info({ who: { ssn } }, 'in'); // leak: log
export const c = ({ birthDate }: Inpatient) => log.warn({ who: { birthDate } }); // safe
export const d = ({ birthDate }: Inpatient) => log.warn({ birthDate }); // leak: log
export const e = (inpatient: Inpatient) => log.info({ inpatient }, 'in'); // safe
export const f = (p: Inpatient) => log.info({ who: p }, 'in'); // leak: log
export const g = (p: Inpatient) => log.info(p, 'in'); // leak: log
export const h = (p: Inpatient) => log.child({ ssn: p.ssn }).warn('in'); // safe
export const i = (p: Inpatient) => log.child({}, { msgPrefix: `${p.lastName}: ` }).warn('in'); // leak: log
export const j = (p: Inpatient) => log.info('in', p.diagnosis); // safe
export const k = (p: Inpatient) => log.info('in with %s', p.diagnosis); // leak: log
export const l = (p: Inpatient) => log.error(new Error(`no bed for ${p.lastName}`)); // leak: log
export const m = (inpatient: Inpatient) => log.child({ inpatient }).info('in'); // safe
