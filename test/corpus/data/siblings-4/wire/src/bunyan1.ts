import type { Inpatient } from './types.js';
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'ward', serializers: { inpatient: (p: Inpatient) => ({ no: p.no }), err: bunyan.stdSerializers.err } });
export const a = (inpatient: Inpatient) => log.info({ inpatient }, 'in'); // safe
export const b = (p: Inpatient) => log.info({ patient: p }, 'in'); // leak: log
export const c = (inpatient: Inpatient) => log.info({ bed: { inpatient } }, 'in'); // leak: log
export const d = (p: Inpatient) => log.warn('in with %s', p.diagnosis); // leak: log
export const e = (inpatient: Inpatient) => log.child({ inpatient }).warn('in'); // safe
export const f = (p: Inpatient) => log.error(new Error(p.lastName), 'in'); // leak: log
export const g = (p: Inpatient) => log.info('in', p.stays); // safe
export const h = (p: Inpatient) => log.info('in', p.lastName); // leak: log
