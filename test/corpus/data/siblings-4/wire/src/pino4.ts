import type { Inpatient } from './types.js';
import pino from 'pino';
const picky = pino({ formatters: { log: ({ who: _who, ...rest }) => rest } });
export const a = (who: Inpatient) => picky.info({ who }); // safe
export const b = (p: Inpatient) => picky.info({ whom: p }); // leak: log
const mixed = pino({ mixin: (merge) => ({ twin: (merge as { mrn?: string }).mrn }), redact: ['mrn'] });
export const c = ({ mrn }: Inpatient) => mixed.info({ mrn }); // leak: log
const nested = pino({ nestedKey: 'data', redact: ['data.mrn'] });
export const d = ({ mrn }: Inpatient) => nested.info({ data: { mrn: 'x' }, other: mrn }); // leak: log
const only = pino({ redact: ['mrn'] });
export const e = ({ mrn }: Inpatient) => only.info({ set: new Set([mrn]) }); // safe
export const f = ({ mrn }: Inpatient) => only.info({ list: [mrn] }); // leak: log
export const g = ({ mrn }: Inpatient) => only.info({ get: () => mrn }); // safe
export const h = ({ mrn }: Inpatient) => only.info({ n: mrn.length, [Symbol('mrn')]: mrn }); // safe
