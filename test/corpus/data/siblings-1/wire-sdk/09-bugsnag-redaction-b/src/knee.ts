import Bugsnag from '@bugsnag/js';

interface KneePatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; tries: number }
Bugsnag.start({ apiKey: '00000000000000000000000000000000', autoTrackSessions: false, redactedKeys: ['diagnosis', /^born/] });

export function redacted(p: KneePatient) { Bugsnag.notify(new Error('knee'), (event) => event.addMetadata('knee', { diagnosis: p.diagnosis })); } // safe: redacted
export function redactedPattern(p: KneePatient) { Bugsnag.notify(new Error('knee'), (event) => event.addMetadata('knee', 'bornOn', p.birthDate)); } // safe: redacted
export function otherKey(p: KneePatient) { Bugsnag.notify(new Error('knee'), (event) => event.addMetadata('knee', { who: p.fullName })); } // leak: error_monitor
export function text(p: KneePatient) { Bugsnag.notify(`knee of ${p.fullName}`); } // leak: error_monitor
export function user(p: KneePatient) { Bugsnag.notify(new Error('knee'), (event) => event.setUser(p.id, undefined, p.fullName)); } // leak: error_monitor
export function context(p: KneePatient) { Bugsnag.notify(new Error('knee'), (event) => { event.context = p.fullName; }); } // leak: error_monitor
export function cancelled(p: KneePatient) { Bugsnag.notify(new Error(`knee of ${p.fullName}`), () => false); } // safe: the callback cancels it
export function ownProperty(p: KneePatient) { Bugsnag.notify(Object.assign(new Error('knee'), { who: p.fullName })); } // safe: own properties aren't sent
export function count(p: KneePatient) { Bugsnag.notify(new Error('knee'), (event) => event.addMetadata('knee', { tries: p.tries })); } // safe
