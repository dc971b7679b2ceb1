import type { Resident } from './types.js';
import Bugsnag from '@bugsnag/node';
Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY!, redactedKeys: ['nhsNumber', /name/i] });
export function a(r: Resident) { Bugsnag.notify(new Error('no slot'), (event) => { event.addMetadata('resident', { nhsNumber: r.nhsNumber, familyName: r.familyName }); }); } // safe
export function b(r: Resident) { Bugsnag.leaveBreadcrumb('opened', { nhsNumber: r.nhsNumber }); } // safe
export function c(r: Resident) { Bugsnag.notify(new Error(`no slot for ${r.nhsNumber}`)); } // leak: error-monitor
export function d(r: Resident) { Bugsnag.notify(new Error('no slot'), (event) => { event.addMetadata('resident', { condition: r.condition }); }); } // leak: error-monitor
