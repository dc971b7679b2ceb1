'use strict';
const { Telegraf } = require('telegraf');
const { forComponent } = require('./log');

const log = forComponent('alerts');
const bot = new Telegraf(process.env.TELEGRAM_TOKEN);
const CHAT = process.env.TELEGRAM_LAB_CHAT;
const CRITICAL = { Potassium: [2.5, 6.5], Glucose: [2.2, 25], Haemoglobin: [60, 220] };

function isCritical(o) {
  const limits = CRITICAL[o.code];
  if (!limits) return false;
  const v = Number(o.value);
  return v < limits[0] || v > limits[1];
}

async function checkCritical(msg) {
  const hits = msg.obx.filter(isCritical);
  if (hits.length === 0) return;
  const lines = hits.map((h) => `${h.code} ${h.value} ${h.unit}`);
  await bot.telegram.sendMessage(CHAT, `CRITICAL ${msg.pid.family} ${msg.pid.born}\n${lines.join('\n')}`); // leak: chat|messag
  log.note('critical values', { controlId: msg.controlId, n: hits.length }); // safe
}

async function interfaceDown(sender, since) {
  await bot.telegram.sendMessage(CHAT, `Interface ${sender} silent since ${since.toISOString()}`); // safe
  log.trouble('interface silent', { sender, minutes: Math.round((Date.now() - since) / 60000) }); // safe
}

module.exports = { checkCritical, interfaceDown, CRITICAL };
