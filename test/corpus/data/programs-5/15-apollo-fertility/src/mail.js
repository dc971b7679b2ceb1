import sg from '@sendgrid/mail';
import { log } from './log.js';

sg.setApiKey(process.env.SENDGRID_API_KEY ?? '');

export async function mailOutcome(patient, cycle) {
  await sg.send({ // leak: messaging
    to: patient.email,
    from: 'care@fertility-graph.com',
    subject: 'Your cycle',
    text: `Dear ${patient.name}, your ${cycle.protocol} cycle ended: ${cycle.outcome}.`,
  });
  log.info({ cycleId: cycle.id }, 'outcome mail sent'); // safe
}

export async function mailDigest(recipients, counts) {
  await sg.sendMultiple({ // safe
    to: recipients,
    from: 'ops@fertility-graph.com',
    subject: 'Weekly figures',
    text: `Open cycles: ${counts.open}. Closed: ${counts.closed}.`,
  });
}
