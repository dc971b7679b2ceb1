import type { Resident } from './types.js';
import pino from 'pino';
const dropped = pino({ formatters: { log: ({ resident, ...rest }: Record<string, unknown>) => rest } });
export function a(r: Resident) { dropped.info({ resident: r, ward: 4 }); } // safe
export function b(r: Resident) { dropped.child({ resident: r }).info({ ward: 4 }); } // leak: log
const first = pino({ hooks: { logMethod(args, method) { method.apply(this, [args[0] as string]); } } });
export function c(r: Resident) { first.info('seen %s', r.familyName); } // safe
const joined = pino({ hooks: { logMethod(args, method) { method.apply(this, [args.join(' ')]); } } });
export function d(r: Resident) { joined.info('seen', r.familyName); } // leak: log
const off = pino({ enabled: false });
export function e(r: Resident) { off.info({ resident: r }); } // safe
export function f(r: Resident) { pino().info({ names: new Set([r.familyName]) }); } // safe
const keyed = pino({ errorKey: 'problem' });
export function g(r: Resident) { keyed.error({ problem: new Error(r.nhsNumber) }); } // leak: log
