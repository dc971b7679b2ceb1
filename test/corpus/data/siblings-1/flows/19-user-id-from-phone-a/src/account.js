const { Analytics } = require('@segment/analytics-node');
const Sentry = require('@sentry/node');

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY });

function onHearingTest(patient, result) {
  const userId = patient.phoneNumber;
  analytics.track({ userId, event: 'hearing test done' }); // leak: analytics
  analytics.track({ anonymousId: result.deviceId, event: 'hearing booth used' }); // safe
  analytics.track({ anonymousId: result.sessionId, event: 'hearing test done', properties: { ms: result.durationMs } }); // safe

  const accountKey = patient.email.toLowerCase();
  Sentry.setUser({ id: accountKey }); // leak: error_monitor
  Sentry.setUser({ id: patient.id }); // safe
}
module.exports = { onHearingTest };
