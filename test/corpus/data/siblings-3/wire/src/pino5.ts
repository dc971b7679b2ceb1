import type { Resident } from './types.js';
import pino from 'pino';
const slim = pino({ serializers: { resident: (r: Resident) => ({ id: r.id }) } });
export function a(r: Resident) { slim.info({ resident: r }, 'seen'); } // safe
export function b(r: Resident) { slim.info({ row: { resident: r } }, 'seen'); } // leak: log
export function c(r: Resident) { slim.child({ resident: r }).info('seen'); } // safe
export function d(r: Resident) { slim.child({}, { serializers: { resident: (x: Resident) => x } }).info({ resident: r }); } // leak: log
export function e(r: Resident) { slim.child({}, { msgPrefix: `${r.familyName}: ` }).info('seen'); } // leak: log
export function f(r: Resident) { slim.error('failed', new Error(r.nhsNumber)); } // safe
export function g(r: Resident) { slim.error({ err: new Error(`no slot for ${r.nhsNumber}`) }); } // leak: log
export function h(r: Resident) { slim.error(Object.assign(new Error('no slot'), { detail: r.condition })); } // leak: log
