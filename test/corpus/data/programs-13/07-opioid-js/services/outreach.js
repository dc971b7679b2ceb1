const { WebClient } = require('@slack/web-api');
const Mixpanel = require('mixpanel');
const Anthropic = require('@anthropic-ai/sdk');
const { bus, label } = require('./dosing');
const { logger } = require('../middleware/log');

const slack = new WebClient(process.env.SLACK_TOKEN);
const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN);
const anthropic = new Anthropic();

const CHANNELS = { counselors: 'C0COUNSEL', ops: 'C0OPS' };

async function say(channel, text) {
  const r = await slack.chat.postMessage({ channel: CHANNELS[channel], text }); // leak: messaging
  logger.debug('slack', { ts: r.ts, ok: r.ok }); // safe
}

async function opsNotice(kind, count) {
  await slack.chat.postMessage({ channel: CHANNELS.ops, text: `${kind}: ${count}` }); // safe
}

async function motivation(patient, positive) {
  const prompt = ['Suggest an opening for a motivational interview.', `Client: ${label(patient)}`, `Positive for: ${positive.join(', ')}`].join('\n');
  const reply = await anthropic.messages.create({
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 300,
    messages: [{ role: 'user', content: prompt }], // leak: llm
  });
  logger.info('anthropic usage', reply.usage); // safe
  return reply.content[0].text;
}

bus.on('dose', ({ patient, mg, clinicId }) => {
  mixpanel.track('dose_given', { distinct_id: patient.phone, mg, takeHome: patient.take_home_days }); // leak: analytics
  mixpanel.track('clinic_active', { distinct_id: clinicId }); // safe
});

bus.on('positive-screen', async ({ screenId, patient, positive }) => {
  try {
    const opening = await motivation(patient, positive);
    await say('counselors', `${patient.first_name} ${patient.last_name} tested positive (${positive.join('/')}). Opening: ${opening}`);
    await opsNotice('positive screens handled', 1); // safe
  } catch (e) {
    logger.error('outreach failed', { screenId, name: e.name }); // safe
  }
});

module.exports = { say, opsNotice };
