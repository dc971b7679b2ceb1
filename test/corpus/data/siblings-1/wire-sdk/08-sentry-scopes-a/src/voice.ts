import * as Sentry from '@sentry/node';

interface VoicePatient { id: string; mrn: string; fullName: string; birthDate: string; diagnosis: string; email: string; tries: number }
Sentry.init({ dsn: 'https://k@o1.ingest.sentry.io/1' });

export function message(p: VoicePatient) { Sentry.captureMessage(`voice of ${p.fullName}`); } // leak: error_monitor
export function messageCount(p: VoicePatient) { Sentry.captureMessage(`voice after ${p.tries}`); } // safe
export function scoped(p: VoicePatient) { Sentry.withScope((scope) => { scope.setTag('born', p.birthDate); Sentry.captureMessage('voice'); }); } // leak: error_monitor
export function scopedUnused(p: VoicePatient) { const label = p.fullName; Sentry.withScope((scope) => { scope.setTag('n', label.length); Sentry.captureMessage('voice'); }); } // safe
export function rawEvent(p: VoicePatient) { Sentry.captureEvent({ message: 'voice', extra: { diagnosis: p.diagnosis } }); } // leak: error_monitor
export function fingerprint(p: VoicePatient) { Sentry.captureException(new Error('voice'), { fingerprint: [p.mrn] }); } // leak: error_monitor
export function contexts(p: VoicePatient) { Sentry.captureException(new Error('voice'), { contexts: { voice: { born: p.birthDate } } }); } // leak: error_monitor
export function contextBuild() { Sentry.captureException(new Error('voice'), { contexts: { app: { app_version: '7' } } }); } // safe
export function ownProperty(p: VoicePatient) { Sentry.captureException(Object.assign(new Error('voice'), { diagnosis: p.diagnosis })); } // safe: own properties aren't sent
export function namedError(p: VoicePatient) { const e = new Error('voice'); e.name = p.fullName; Sentry.captureException(e); } // leak: error_monitor
export function text(p: VoicePatient) { Sentry.captureException(p.fullName); } // leak: error_monitor
export function crumb(p: VoicePatient) { Sentry.addBreadcrumb({ category: 'voice', data: { who: p.fullName } }); Sentry.captureMessage('voice'); } // leak: error_monitor
export function crumbCount(p: VoicePatient) { Sentry.addBreadcrumb({ category: 'voice', data: { tries: p.tries } }); Sentry.captureMessage('voice'); } // safe
export function log(p: VoicePatient) { Sentry.logger.warn('voice', { diagnosis: p.diagnosis }); } // leak: error_monitor|log
export function logCount(p: VoicePatient) { Sentry.logger.warn('voice', { tries: p.tries }); } // safe
export function idOnly(p: VoicePatient) { Sentry.captureMessage('voice', { tags: { patientId: p.id } }); } // safe: opaque id
export function level() { Sentry.captureMessage('voice', 'warning'); } // safe
export function gauge(p: VoicePatient) { Sentry.metrics.gauge('tries', p.tries); } // safe
