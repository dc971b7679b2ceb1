const { WebClient } = require('@slack/web-api');
const mandrill = require('@mailchimp/mailchimp_transactional');

const slack = new WebClient(process.env.SLACK_TOKEN);
const mail = mandrill(process.env.MANDRILL_KEY);

async function teamFigures(channel, figures) {
  await slack.chat.postMessage({ channel, text: `Reminders: ${figures.sent} sent, ${figures.failed} failed` }); // safe
}

async function practiceInvoice(practice, count) {
  await mail.messages.send({ // safe
    message: {
      from_email: 'billing@apptminder.app',
      to: [{ email: practice.supportEmail }],
      subject: `Invoice for ${practice.title}`,
      text: `${count} reminders this month`,
    },
  });
}

async function noShowThread(channel, patient, appt) {
  await slack.chat.postMessage({ channel, text: `${patient.name} missed ${appt.reason}. Call ${patient.phone}` }); // leak: messaging
}

module.exports = { teamFigures, practiceInvoice, noShowThread };
