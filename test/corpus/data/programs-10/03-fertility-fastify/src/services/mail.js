import sgMail from '@sendgrid/mail';

sgMail.setApiKey(process.env.SENDGRID_API_KEY);
const from = { email: 'care@cycletrack.example', name: 'CycleTrack' };

export async function sendTriggerInstructions(cycle, leadFollicle) {
  const [res] = await sgMail.send({ // leak: mail
    to: cycle.partner_a_email,
    from,
    subject: 'Trigger tonight',
    text: `Dear ${cycle.partner_a_name}, your lead follicle is ${leadFollicle} mm. Inject hCG at 22:00 (protocol ${cycle.protocol}).`,
  });
  console.info('sendgrid accepted', res.statusCode, res.headers['x-message-id']); // safe
}

export async function sendPortalNotice(to) {
  await sgMail.send({ to, from, subject: 'New message', text: 'You have a new message. Please log in to read it.' }); // safe
}

export async function sendInvoiceReminder(finance, openCount) {
  await sgMail.send({ // safe
    to: finance.email,
    from,
    subject: `${openCount} invoices open`,
    text: `There are ${openCount} invoices waiting for approval.`,
  });
}
