import type { Inpatient } from './types.js';
import * as Sentry from '@sentry/node';
Sentry.init({ dsn: process.env.SENTRY_DSN, tracesSampleRate: 1 });
export const a = (p: Inpatient) => Sentry.captureMessage(`no bed for ${p.lastName}`); // leak: error_monitor
export const b = (p: Inpatient) => Sentry.captureEvent({ message: 'no bed', extra: { mrn: p.mrn } }); // leak: error_monitor
export const c = (p: Inpatient) => Sentry.withScope((scope) => { scope.setExtra('birthDate', p.birthDate); Sentry.captureMessage('x'); }); // leak: error_monitor
export const d = (p: Inpatient) => Sentry.captureException(Object.assign(new TypeError('no bed'), p)); // safe
export const e = (p: Inpatient) => Sentry.captureException(new Error('no bed', { cause: p })); // safe
export const f = (p: Inpatient) => Sentry.captureException(new Error('no bed', { cause: new RangeError(p.diagnosis) })); // leak: error_monitor
export const g = (p: Inpatient) => Sentry.captureException(new Error('no bed'), { extra: { bed: { ward: { p: { who: p.lastName } } } } }); // safe
export const h = (p: Inpatient) => Sentry.captureException(new Error('no bed'), { tags: { stays: p.stays } }); // safe
export const i = (p: Inpatient) => Sentry.captureException(p); // leak: error_monitor
export const j = (p: Inpatient) => Sentry.getCurrentScope().setFingerprint([p.ssn]) && Sentry.captureMessage('x'); // leak: error_monitor
export const k = (p: Inpatient) => Sentry.setTags({ birthDate: p.birthDate }) ?? Sentry.captureMessage('x'); // leak: error_monitor
export const l = (p: Inpatient) => Sentry.startSpan({ name: `admit ${p.lastName}` }, (span) => span.end()); // leak: error_monitor
export const m = (p: Inpatient) => Sentry.captureException(new AggregateError([new Error('a'), new Error(p.ssn)])); // leak: error_monitor
export const n = (p: Inpatient) => Sentry.captureException(new Error(`no bed for ${p.stays} stays`)); // safe
