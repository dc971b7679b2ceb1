import { Analytics } from '@segment/analytics-node';
import Mixpanel from 'mixpanel';

const mixpanel = Mixpanel.init('token');
const segment = new Analytics({ writeKey: 'key', flushAt: 1 });
const off = new Analytics({ writeKey: 'key', flushAt: 1, disable: true });

export function track(patient) { mixpanel.track('heard', { tries: patient.tries }); } // safe
export function trackBorn(patient) { mixpanel.track('heard', { born: patient.birthDate }); } // leak: analytics
export function trackName(patient) { mixpanel.track(`heard by ${patient.fullName}`); } // leak: analytics
export function people(patient) { mixpanel.people.set('device', { $email: patient.email }); } // leak: analytics
export function peopleOnce(patient) { mixpanel.people.set_once('device', 'diagnosis', patient.diagnosis); } // leak: analytics
export function peopleCount(patient) { mixpanel.people.increment('device', 'tries', patient.tries); } // safe
export function append(patient) { mixpanel.people.append('device', 'conditions', patient.diagnosis); } // leak: analytics
export function alias(patient) { mixpanel.alias('device', patient.email); } // leak: analytics
export function segmentTrack(patient) { segment.track({ anonymousId: 'device', event: 'heard', properties: { diagnosis: patient.diagnosis } }); } // leak: analytics
export function segmentContext(patient) { segment.track({ anonymousId: 'device', event: 'heard', context: { traits: { email: patient.email } } }); } // leak: analytics
export function segmentPage(patient) { segment.page({ anonymousId: 'device', name: 'test', properties: { title: patient.fullName } }); } // leak: analytics
export function segmentGroup(patient) { segment.group({ anonymousId: 'device', groupId: 'clinic', traits: { doctorOf: patient.fullName } }); } // leak: analytics
export function segmentCount(patient) { segment.track({ anonymousId: 'device', event: 'heard', properties: { tries: patient.tries } }); } // safe
export function segmentScreen() { segment.screen({ anonymousId: 'device', name: 'test' }); } // safe
export function segmentOff(patient) { off.track({ anonymousId: 'device', event: 'heard', properties: { diagnosis: patient.diagnosis } }); } // safe: disabled
export function segmentAlias() { segment.alias({ previousId: 'device', userId: 'device-2' }); } // safe
export function fixed() { mixpanel.track('opened'); } // safe
export function fixedPeople() { mixpanel.people.set('device', { plan: 'free' }); } // safe
export function segmentFixed() { segment.identify({ anonymousId: 'device', traits: { plan: 'free' } }); } // safe
export function segmentAnonymous() { segment.page({ anonymousId: 'device', name: 'start' }); } // safe
