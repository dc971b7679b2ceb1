import type { Inpatient } from './types.js';
import pino from 'pino';
const ward = pino({ redact: ['beds[*].ssn', 'night.beds[0].ssn'] });
export const a = ({ ssn }: Inpatient) => ward.info({ beds: [{ ssn }, { ssn }] }); // safe
export const b = ({ ssn }: Inpatient) => ward.info({ beds: { ssn } }); // leak: log
export const c = ({ ssn }: Inpatient) => ward.info({ night: { beds: [{ ssn: '' }, { ssn }] } }); // leak: log
export const d = ({ ssn }: Inpatient) => ward.info({ day: { beds: [{ ssn }] } }); // leak: log
const dashed = pino({ redact: ['["birth-date"]', 'who.*'] });
export const e = ({ birthDate }: Inpatient) => dashed.info({ 'birth-date': birthDate }); // safe
export const f = (p: Inpatient) => dashed.info({ who: p }); // safe
export const g = (p: Inpatient) => dashed.info({ who: { p } }); // safe
export const h = ({ birthDate }: Inpatient) => dashed.info({ birthDate }); // leak: log
