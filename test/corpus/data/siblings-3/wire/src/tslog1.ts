import type { Resident } from './types.js';
import { Logger } from 'tslog';
const masked = new Logger({ type: 'json', mask: { keys: ['nhsNumber'] } });
export function a(r: Resident) { masked.info('x', { nhsNumber: r.nhsNumber }); } // safe
export function b(r: Resident) { masked.info('x', { row: { nhsNumber: r.nhsNumber } }); } // safe
export function c(r: Resident) { masked.info(`x ${r.nhsNumber}`); } // leak: log
export function d(r: Resident) { masked.info({ NHSNUMBER: r.nhsNumber }); } // leak: log
export function e(r: Resident) { masked.getSubLogger({ name: 'desk' }).info({ nhsNumber: r.nhsNumber }); } // safe
export function f(r: Resident) { masked.getSubLogger({ mask: { keys: ['phone'] } }).info({ nhsNumber: r.nhsNumber }); } // leak: log
export function g(r: Resident) { masked.error(new Error(r.nhsNumber)); } // leak: log
const loose = new Logger({ type: 'json', mask: { keys: ['nhsNumber'], caseInsensitive: true } });
export function h(r: Resident) { loose.info({ NHSNUMBER: r.nhsNumber }); } // safe
const hidden = new Logger({ type: 'hidden' });
export function i(r: Resident) { hidden.info(r); } // safe
