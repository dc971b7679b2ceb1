const { getMessaging } = require('firebase-admin/messaging');

async function pushReminder(token, patient, appt) {
  return getMessaging().send({ // leak: messaging
    token,
    notification: { title: `Visit for ${patient.name}`, body: `${appt.reason} with ${appt.providerName} at ${appt.time}` },
  });
}

async function pushQuiet(token) {
  return getMessaging().send({ token, notification: { title: 'apptminder', body: 'You have a new notice. Open the app to read it.' } }); // safe
}

module.exports = { pushReminder, pushQuiet };
