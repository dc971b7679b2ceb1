import Bugsnag from '@bugsnag/js';

Bugsnag.start({
  apiKey: process.env.BUGSNAG_KEY,
  autoTrackSessions: false,
  redactedKeys: ['woundNote', /patient/i],
  onError: (event) => {
    event.setUser(undefined, undefined, undefined);
    return true;
  },
});

export function failed(error, patient, wound) {
  Bugsnag.setUser(patient.id, patient.email, patient.fullName); // safe: taken away again before sending
  Bugsnag.notify(error, (event) => {
    event.addMetadata('wound', { woundNote: wound.note, size: wound.sizeMm }); // safe: a redacted key
    event.addMetadata('wound', { diagnosis: wound.diagnosis }); // leak: error_monitor
    event.addMetadata('wound', { photos: wound.photos.length }); // safe
    event.addMetadata('person', { born: patient.dateOfBirth }); // leak: error_monitor
  });
}
