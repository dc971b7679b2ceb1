import type { Inpatient } from './types.js';
import { Analytics } from '@segment/analytics-node';
import Mixpanel from 'mixpanel';
import { PostHog } from 'posthog-node';
const segment = new Analytics({ writeKey: 'k', flushAt: 1 });
const mixpanel = Mixpanel.init('k');
const posthog = new PostHog('k', { flushAt: 1 });
export const a = (p: Inpatient) => segment.track({ anonymousId: 'a', event: 'in', properties: { bed: { mrn: p.mrn } } }); // leak: analytics
export const b = (p: Inpatient) => segment.identify({ userId: p.no, traits: { lastName: p.lastName } }); // leak: analytics
export const c = (p: Inpatient) => segment.alias({ userId: p.no, previousId: p.email }); // leak: analytics
export const d = (p: Inpatient) => segment.page({ anonymousId: 'a', name: 'Ward', properties: { stays: p.stays } }); // safe
export const e = (p: Inpatient) => segment.track({ anonymousId: 'a', event: 'in', context: { traits: { email: p.email } } }); // leak: analytics
export const f = (p: Inpatient) => mixpanel.track('in', { diagnosis: p.diagnosis }); // leak: analytics
export const g = (p: Inpatient) => mixpanel.people.set_once('1', '$birth', p.birthDate); // leak: analytics
export const h = (p: Inpatient) => mixpanel.track('in', { stays: p.stays }); // safe
export const i = (p: Inpatient) => mixpanel.people.increment('1', 'stays', p.stays); // safe
export const j = (p: Inpatient) => posthog.capture({ distinctId: 'a', event: 'in', properties: { $set: { email: p.email } } }); // leak: analytics
export const k = (p: Inpatient) => posthog.captureException(Object.assign(new Error('no bed'), { p }), 'a'); // safe
export const l = (p: Inpatient) => posthog.captureException(new Error(`no bed for ${p.lastName}`), 'a'); // leak: analytics
