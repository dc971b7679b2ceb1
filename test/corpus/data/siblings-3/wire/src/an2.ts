import type { Resident } from './types.js';
import Mixpanel from 'mixpanel';
import { identify, Identify, init, track } from '@amplitude/analytics-node';
import { TrackClient, RegionEU } from 'customerio-node';
import { Analytics } from '@segment/analytics-node';
const mp = Mixpanel.init('token');
init('key');
const cio = new TrackClient('site', 'key', { region: RegionEU });
const seg = new Analytics({ writeKey: 'k' });
export function a(r: Resident) { mp.track('visit', { distinct_id: r.id, dx: r.condition }); } // leak: analytics
export function b(r: Resident) { mp.people.set(r.id, { $name: r.familyName }); } // leak: analytics
export function c(r: Resident) { mp.alias(r.id, r.nhsNumber); } // leak: analytics
export function d(r: Resident) { track('visit', { dob: r.birthDate }, { user_id: r.id }); } // leak: analytics
export function e(r: Resident) { identify(new Identify().set('condition', r.condition), { user_id: r.id }); } // leak: analytics
export function f(r: Resident) { return cio.identify(r.id, { first_name: r.givenName, condition: r.condition }); } // leak: analytics|messaging
export function g(r: Resident) { seg.page({ userId: r.id, name: 'chart', properties: { title: r.familyName } }); } // leak: analytics
export function h() { track('app opened', { build: 12 }, { device_id: 'kiosk' }); } // safe
export function i() { mp.track('app opened', { distinct_id: 'kiosk' }); } // safe
