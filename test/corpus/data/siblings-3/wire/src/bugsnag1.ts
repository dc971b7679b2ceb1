import type { Resident } from './types.js';
import Bugsnag from '@bugsnag/node';
Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY! });
export function a(r: Resident) { Bugsnag.notify(new Error(`no slot for ${r.nhsNumber}`)); } // leak: error-monitor
export function b(r: Resident) { Bugsnag.notify(new Error('no slot', { cause: new Error(r.nhsNumber) })); } // leak: error-monitor
export function c(r: Resident) { Bugsnag.notify(new Error('no slot'), (event) => { event.addMetadata('resident', { condition: r.condition }); }); } // leak: error-monitor
export function d(r: Resident) { Bugsnag.notify(new Error(r.nhsNumber), () => false); } // safe
export function e(r: Resident) { Bugsnag.leaveBreadcrumb('opened', { familyName: r.familyName }); } // leak: error-monitor
export function f(r: Resident) { Bugsnag.setContext(r.familyName); } // leak: error-monitor
export function g(r: Resident) { Bugsnag.addFeatureFlag('cohort', r.condition); } // leak: error-monitor
export function h(r: Resident) { Bugsnag.leaveBreadcrumb('opened', { resident: r.id }); } // safe
