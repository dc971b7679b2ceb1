import type { Resident } from './types.js';
import pino from 'pino';
const gone = pino({ redact: { paths: ['resident.nhsNumber'], remove: true } });
export function a(r: Resident) { gone.info({ resident: { nhsNumber: r.nhsNumber } }); } // safe
export function b(r: Resident) { gone.info({ resident: { familyName: r.familyName } }); } // leak: log
const head = pino({ redact: { paths: ['condition'], censor: (v: unknown) => String(v).slice(0, 12) } });
export function c(r: Resident) { head.info({ condition: r.condition }); } // leak: log
const all = pino({ redact: ['resident.*'] });
export function d(r: Resident) { all.info({ resident: r }); } // safe
const list = pino({ redact: ['residents.nhsNumber'] });
export function e(r: Resident) { list.info({ residents: [{ nhsNumber: r.nhsNumber }] }); } // leak: log
const dashed = pino({ redact: ['row["family-name"]'] });
export function f(r: Resident) { dashed.info({ row: { 'family-name': r.familyName } }); } // safe
