import type { Resident } from './types.js';
import Rollbar from 'rollbar';
const plain = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN! });
export function a(r: Resident) { plain.error('no slot', { nhsNumber: r.nhsNumber }); } // leak: error-monitor
export function b(r: Resident) { plain.error('no slot', new Error('x', { cause: new Error(r.nhsNumber) })); } // leak: error-monitor
export function c(r: Resident) { plain.error(Object.assign(new Error('no slot'), { resident: r })); } // safe
export function d(r: Resident) { plain.configure({ payload: { person: { id: r.id, username: r.familyName } } }); } // leak: error-monitor
const scrubbed = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN!, scrubFields: ['nhsNumber', 'familyName'] });
export function e(r: Resident) { scrubbed.error('no slot', { nhsNumber: r.nhsNumber, row: { familyName: r.familyName } }); } // safe
export function f(r: Resident) { scrubbed.error(`no slot for ${r.familyName}`); } // leak: error-monitor
export function g(r: Resident) { scrubbed.error('no slot', { condition: r.condition }); } // leak: error-monitor
const off = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN!, enabled: false });
export function h(r: Resident) { off.error(`no slot for ${r.familyName}`); } // safe
