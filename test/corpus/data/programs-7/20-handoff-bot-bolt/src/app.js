const { App } = require('@slack/bolt');
const cron = require('node-cron');
const signale = require('signale');
const { Bed, Shift, Handoff } = require('./models');
const { compose, motto } = require('./compose');
const { Notifier } = require('./notify');
const home = require('./views/home');

const app = new App({ token: process.env.SLACK_BOT_TOKEN, signingSecret: process.env.SLACK_SIGNING_SECRET });
const notifier = new Notifier(app.client);

app.command('/handoff', async ({ command, ack, respond }) => {
  await ack();
  const unit = command.text.trim().toUpperCase();
  const beds = await Bed.findAll({ where: { unit }, order: [['code', 'ASC']] });
  signale.info('%s asked for %s', command.user_name, unit); // safe
  if (!beds.length) return respond(`Nothing on ${unit}.`); // safe
  const summary = await compose(beds);
  await Handoff.create({ unit, summary, signedBy: command.user_id });
  await notifier.channel(command.channel_id, `Handoff for ${unit} by <@${command.user_id}>\n${summary}`);
});

app.command('/bed', async ({ command, ack, respond }) => {
  await ack();
  const bed = await Bed.findOne({ where: { code: command.text } });
  if (!bed) return respond('No such bed'); // safe
  signale.note('bed %s', bed.code); // safe
  await respond({ response_type: 'ephemeral', text: `${bed.patientName}, born ${bed.patientDob}: ${bed.diagnosis}` }); // leak: messaging
});

app.action('refresh', async ({ body, ack }) => {
  await ack();
  const shift = await Shift.findOne({ where: { leadSlackId: body.user.id }, order: [['startsAt', 'DESC']] });
  if (!shift) return;
  const beds = await Bed.findAll({ where: { unit: shift.unit } });
  await notifier.direct(body.user.id, beds.map(home.bedCard));
});

app.event('app_home_opened', async ({ event, client }) => {
  const shifts = await Shift.findAll({ limit: 5, order: [['startsAt', 'DESC']] });
  await client.views.publish({ // safe
    user_id: event.user,
    view: { type: 'home', blocks: [...shifts.map(home.shiftCard), home.section(await motto())] },
  });
});

cron.schedule('0 6,18 * * *', async () => {
  const beds = await Bed.findAll();
  const units = [...new Set(beds.map((b) => b.unit))];
  for (const unit of units) {
    const lead = await Shift.findOne({ where: { unit }, order: [['startsAt', 'DESC']] });
    if (!lead) await notifier.leadMissing(unit);
    else signale.log('lead of', unit, 'is', lead.leadName); // safe
  }
  const unstable = beds.filter((b) => b.lastVitals && b.lastVitals.hr > 130);
  signale.log('unstable', unstable.length); // safe
  unstable.forEach(({ patientName, lastVitals }) => signale.warn(patientName, lastVitals)); // leak: log
});

app.error(async (error) => {
  signale.error(error.code); // safe
});

(async () => {
  await app.start(process.env.PORT || 3000);
  signale.success('running'); // safe
})();
