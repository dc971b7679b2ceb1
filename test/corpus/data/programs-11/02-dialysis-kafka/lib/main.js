'use strict';
const { Kafka, logLevel } = require('kafkajs');
const Sentry = require('@sentry/node');
const { connect, dueForLabs } = require('./store');
const { onSample, onRunFinished } = require('./machine-consumer');
const { remindLabs, machineDown } = require('./alerts');
const { exportHandover, syncStatus } = require('./handover');
const { AccessReview } = require('./access-review');
const { scoped } = require('./logger');

Sentry.init({ dsn: process.env.SENTRY_DSN, release: require('../package.json').version });
const log = scoped('main');
const UNITS = (process.env.UNITS || 'north,south').split(',');

async function main() {
  await connect();
  const kafka = new Kafka({ clientId: 'nephro', brokers: process.env.BROKERS.split(','), ssl: true, logLevel: logLevel.WARN });
  const consumer = kafka.consumer({ groupId: 'nephro-stream' });
  await consumer.connect();
  await consumer.subscribe({ topics: ['machine.sample', 'machine.run.finished', 'machine.fault'] });
  await consumer.run({
    eachMessage: async (payload) => {
      switch (payload.topic) {
        case 'machine.sample':
          return onSample(payload);
        case 'machine.run.finished':
          return onRunFinished(payload);
        case 'machine.fault': {
          const { unit, chair, code } = JSON.parse(payload.message.value.toString());
          log.note('machine fault', { unit, chair, code }); // safe
          return machineDown(unit, chair, code);
        }
        default:
          log.trace('ignored topic', payload.topic); // safe
      }
    },
  });

  setInterval(async () => {
    for (const unit of UNITS) {
      const due = await dueForLabs(unit);
      log.trace('due for labs', unit, due); // leak: log
      new AccessReview(due).summary();
      await remindLabs(due);
      await exportHandover(unit);
      await syncStatus(unit);
    }
  }, 86_400_000);
}

main().catch((err) => {
  Sentry.captureException(err, { tags: { phase: 'boot' } }); // safe
  log.trouble('boot failed', err); // safe
  process.exitCode = 1;
});
