import type { Resident } from './types.js';
import * as Sentry from '@sentry/node';
Sentry.init({ dsn: process.env.DSN, beforeBreadcrumb: () => null });
export function a(r: Resident) { Sentry.addBreadcrumb({ message: r.familyName }); } // safe
export function b(r: Resident) { Sentry.withScope((scope) => { scope.setTag('who', r.familyName); Sentry.captureMessage('late'); }); } // leak: error-monitor
export function c(r: Resident) { Sentry.captureEvent({ message: 'late', extra: { condition: r.condition } }); } // leak: error-monitor
export function d(r: Resident) { Sentry.captureFeedback({ message: 'help', name: r.familyName }); } // leak: error-monitor
export function e(r: Resident) { Sentry.setTag('resident', r.id); } // safe
