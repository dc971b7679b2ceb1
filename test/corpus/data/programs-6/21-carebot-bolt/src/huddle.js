import { Aide, HomeCarePatient } from './models.js';
import { ticket } from './desk.js';

const bullet = (p) => `• *${p.label}* – ${p.wounds.map((w) => `${w.site} stage ${w.stage}`).join(', ')}`;

function blocks(list) {
  return [
    { type: 'header', text: { type: 'plain_text', text: 'Wounds today' } },
    ...list.map((p) => ({ type: 'section', text: { type: 'mrkdwn', text: bullet(p) } })),
  ];
}

export function registerHuddle(app) {
  app.command('/huddle', async ({ ack, command, respond, client, logger }) => {
    await ack();
    const due = await HomeCarePatient.find({ 'wounds.lastDressing': { $lt: new Date(Date.now() - 2 * 864e5) } });
    logger.info(`huddle by ${command.user_id}, ${due.length} due`); // safe
    if (due.length === 0) {
      await respond('Nobody is due today :tada:'); // safe
      return;
    }
    await client.chat.postMessage({ channel: command.channel_id, text: 'Huddle', blocks: blocks(due) }); // leak: messaging
    await respond(`${due.length} visits listed`); // safe
  });

  app.message(/^find (.+)$/i, async ({ context, say, logger }) => {
    const [, needle] = context.matches;
    const hits = await HomeCarePatient.find({ lastName: new RegExp(`^${needle}`, 'i') });
    logger.info('find', hits.length); // safe
    if (hits.length === 1) {
      const { address, meds } = hits[0];
      await say(`Lives at ${address.line1}, ${address.city}; takes ${meds.join(', ')}`); // leak: messaging
    } else {
      await say(`${hits.length} matches, open the portal to choose`); // safe
    }
  });

  app.action('mark_dressed', async ({ ack, body, action, client }) => {
    await ack();
    const p = await HomeCarePatient.findOneAndUpdate({ chart: action.value }, { $set: { 'wounds.0.lastDressing': new Date() } }, { new: true });
    const aide = await Aide.findOne({ slackId: body.user.id });
    await client.chat.postEphemeral({ channel: body.channel.id, user: body.user.id, text: `Saved, thank you ${aide.name}` }); // safe
    if (p.fallRisk) await ticket('Fall risk visit done', { about: p.label, zip: p.address.zip }); // leak: messaging
  });

  app.shortcut('new_aide', async ({ ack, client, body, shortcut }) => {
    await ack();
    const aides = await Aide.find();
    await client.views.open({ // safe
      trigger_id: shortcut.trigger_id,
      view: { type: 'modal', title: { type: 'plain_text', text: 'Aides' }, blocks: aides.map((a) => ({ type: 'section', text: { type: 'plain_text', text: `${a.name} ${a.zone}` } })) },
    });
  });
}
