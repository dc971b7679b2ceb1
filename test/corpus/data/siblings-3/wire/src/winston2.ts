import type { Resident } from './types.js';
import winston from 'winston';
const { combine, json, simple, metadata, printf, errors } = winston.format;
const t = [new winston.transports.Console()];
const without = winston.createLogger({ format: json({ replacer: (k, v) => (k === 'nhsNumber' ? undefined : v) }), transports: t });
const text = winston.createLogger({ format: simple(), transports: t });
const meta = winston.createLogger({ format: combine(metadata(), printf((i) => `${i.message} ${JSON.stringify(i.metadata)}`)), transports: t });
const terse = winston.createLogger({ transports: [new winston.transports.Console({ format: printf((i) => String(i.message)) })] });
const veto = winston.createLogger({ format: combine(winston.format((i) => (i.nhsNumber ? false : i))(), json()), transports: t });
const quiet = winston.createLogger({ silent: true, transports: t });
const structured = winston.createLogger({ format: json(), transports: t });
export function a(r: Resident) { without.info('x', { nhsNumber: r.nhsNumber }); } // safe
export function b(r: Resident) { without.info('x', { familyName: r.familyName }); } // leak: log
export function c(r: Resident) { text.info('x', { nhsNumber: r.nhsNumber }); } // leak: log
export function d(r: Resident) { meta.info('x', { nhsNumber: r.nhsNumber }); } // leak: log
export function e(r: Resident) { terse.info('x', { nhsNumber: r.nhsNumber }); } // safe
export function f(r: Resident) { terse.info(`x ${r.nhsNumber}`); } // leak: log
export function g(r: Resident) { veto.info('x', { nhsNumber: r.nhsNumber }); } // safe
export function h(r: Resident) { quiet.info(r.familyName); } // safe
export function i(r: Resident) { structured.error('x', { err: new Error(r.nhsNumber) }); } // safe
export function j(r: Resident) { winston.createLogger({ format: combine(errors({ stack: true }), json()), transports: t }).error(new Error(r.nhsNumber)); } // leak: log
export function k(r: Resident) { winston.createLogger({ format: json(), defaultMeta: { who: r.familyName }, transports: t }).info('x'); } // leak: log
