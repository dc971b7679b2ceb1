import { PostHog } from 'posthog-node';

interface TinnitusPatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; email: string; sessions: number }
const plain = new PostHog('key', { flushAt: 1 });
const cleaned = new PostHog('key', {
  flushAt: 1,
  before_send: (event) => {
    if (event?.properties) delete event.properties.diagnosis;
    return event;
  },
});
const off = new PostHog('key', { flushAt: 1, disabled: true });

export function event(p: TinnitusPatient) { plain.capture({ distinctId: 'device', event: 'done', properties: { sessions: p.sessions } }); } // safe
export function setOnce(p: TinnitusPatient) { plain.capture({ distinctId: 'device', event: 'done', properties: { $set: { email: p.email } } }); } // leak: analytics
export function eventName(p: TinnitusPatient) { plain.capture({ distinctId: 'device', event: `done by ${p.fullName}` }); } // leak: analytics
export function distinct(p: TinnitusPatient) { plain.capture({ distinctId: p.email, event: 'done' }); } // leak: analytics
export function setPlan() { plain.capture({ distinctId: 'device', event: 'done', properties: { $set: { plan: 'free' } } }); } // safe
export function groups(p: TinnitusPatient) { plain.capture({ distinctId: 'device', event: 'done', groups: { family: p.fullName } }); } // leak: analytics
export function groupKey(p: TinnitusPatient) { plain.groupIdentify({ groupType: 'patient', groupKey: p.mrn }); } // leak: analytics
export function clinicGroup() { plain.groupIdentify({ groupType: 'clinic', groupKey: 'north' }); } // safe
export function exception(p: TinnitusPatient) { plain.captureException(new Error(`no tone for ${p.fullName}`), 'device'); } // leak: analytics|error_monitor
export function exceptionProperties(p: TinnitusPatient) { plain.captureException(new Error('no tone'), 'device', { diagnosis: p.diagnosis }); } // leak: analytics|error_monitor
export function exceptionPlain() { plain.captureException(new Error('no tone'), 'device', { build: 4 }); } // safe
export function hookDrops(p: TinnitusPatient) { cleaned.capture({ distinctId: 'device', event: 'done', properties: { diagnosis: p.diagnosis } }); } // safe: before_send takes it out
export function hookKeeps(p: TinnitusPatient) { cleaned.capture({ distinctId: 'device', event: 'done', properties: { born: p.birthDate } }); } // leak: analytics
export function hookCount(p: TinnitusPatient) { cleaned.capture({ distinctId: 'device', event: 'done', properties: { sessions: p.sessions } }); } // safe
export function disabled(p: TinnitusPatient) { off.capture({ distinctId: 'device', event: 'done', properties: { diagnosis: p.diagnosis } }); } // safe: a disabled client sends nothing
export function flushed() { return plain.flush(); } // safe
