'use strict';
const { WebClient } = require('@slack/web-api');
const axios = require('axios');
const { base, scoped } = require('./logger');

const slack = new WebClient(process.env.SLACK_TOKEN);
const log = scoped('alerts');
const CHANNEL = { ops: '#dialysis-ops', nurses: '#dialysis-floor' };

const headline = (p) => `${p.fullName} (${p.birthDate}) HBsAg ${p.serology && p.serology.hbsAg}`;

async function hypotension(patient, sample) {
  await slack.chat.postMessage({ // leak: messag|chat
    channel: CHANNEL.nurses,
    text: `Chair ${sample.chair}: ${headline(patient)} BP ${sample.bp.systolic}/${sample.bp.diastolic}`,
  });
}

async function machineDown(unit, chair, faultCode) {
  await slack.chat.postMessage({ channel: CHANNEL.ops, text: `Machine at ${unit}/${chair} down, fault ${faultCode}` }); // safe
}

async function lowAdequacy(run) {
  const text = [`Adequacy below target in ${run.unit}`, 'Open the dashboard for details'].join('\n');
  await slack.chat.postMessage({ channel: CHANNEL.nurses, text }); // safe
}

async function remindLabs(list) {
  const results = await Promise.allSettled(
    list.map((p) =>
      axios.post('https://api.smsgateway.example/v2/send', { // leak: messag|sms
        to: p.phone,
        body: `Hello ${p.fullName}, your potassium was ${p.potassium}. Please come fasting to your dialysis lab check.`,
      }),
    ),
  );
  const failed = results.filter((r) => r.status === 'rejected').length;
  log.note('lab reminders', { sent: results.length - failed, failed }); // safe
  list.filter((_, i) => results[i].status === 'rejected').forEach((p) => base.warn('reminder failed for %s (%s), hepB %s', p.fullName, p.phone, p.hepB)); // leak: log
}

module.exports = { hypotension, machineDown, lowAdequacy, remindLabs };
