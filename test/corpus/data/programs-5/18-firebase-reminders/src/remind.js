const { onSchedule } = require('firebase-functions/v2/scheduler');
const logger = require('firebase-functions/logger');
const repo = require('./repo');
const { pushQuiet, pushReminder } = require('./channels/push');
const { smsReminder } = require('./channels/sms');
const { teamFigures } = require('./channels/team');

function tomorrow() {
  return new Date(Date.now() + 864e5).toISOString().slice(0, 10);
}

exports.remindTomorrow = onSchedule('every day 16:00', async () => {
  const appts = await repo.appointmentsOn(tomorrow());
  const figures = { sent: 0, failed: 0 };
  logger.info('reminder run', { appointments: appts.length }); // safe
  for (const appt of appts) {
    const patient = await repo.patient(appt.practiceId, appt.patientId);
    if (!patient) {
      logger.warn('patient record missing', { appointmentId: appt.id }); // safe
      continue;
    }
    try {
      if (appt.quiet) await pushQuiet(appt.pushToken);
      else if (appt.pushToken) await pushReminder(appt.pushToken, patient, appt);
      else await smsReminder(patient, appt);
      await repo.markReminded(appt.id);
      figures.sent += 1;
    } catch (err) {
      figures.failed += 1;
      logger.error('reminder failed', { name: patient.name, phone: patient.phone, code: err.code }); // leak: log
    }
  }
  await teamFigures('#reminders', figures);
  logger.info('done', figures); // safe
});
