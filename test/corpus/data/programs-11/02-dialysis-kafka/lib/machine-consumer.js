'use strict';
const Sentry = require('@sentry/node');
const Ajv = require('ajv');
const { StatsD } = require('hot-shots');
const { scoped } = require('./logger');
const store = require('./store');
const alerts = require('./alerts');

const log = scoped('machine');
const statsd = new StatsD({ prefix: 'nephro.' });
const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile({
  type: 'object',
  required: ['runId', 'unit', 'chair', 'venousPressure', 'ufRate'],
  properties: { venousPressure: { type: 'number' }, ufRate: { type: 'number' }, bp: { type: 'object' } },
});

async function onSample({ topic, partition, message }) {
  let sample;
  try {
    sample = JSON.parse(message.value.toString('utf8'));
  } catch (err) {
    log.trouble('bad json', err, { topic, partition, offset: message.offset }); // safe
    return;
  }

  if (!validate(sample)) {
    log.note('sample invalid', { paths: validate.errors.map((e) => `${e.instancePath} ${e.keyword}`) }); // safe
    statsd.increment('sample.invalid', 1, { unit: sample.unit }); // safe
    return;
  }

  statsd.timing('sample.lag', Date.now() - Number(message.timestamp)); // safe
  const stored = await store.appendSample(sample.runId, sample);
  if (!stored) return;

  if (sample.bp && sample.bp.systolic < 90) {
    const patient = await store.patientByChair(sample.unit, sample.chair);
    log.note('hypotension during run', { who: patient.fullName, bp: sample.bp, uf: sample.ufRate }); // leak: log
    try {
      await alerts.hypotension(patient, sample);
    } catch (err) {
      Sentry.withScope((scope) => {
        scope.setTag('unit', sample.unit); // safe
        scope.setContext('patient', { name: patient.fullName, dryWeight: patient.dryWeight, access: patient.vascularAccess }); // leak: error-monitor
        Sentry.captureException(err); 
      });
    }
  }
}

async function onRunFinished({ message }) {
  const event = JSON.parse(message.value.toString());
  const doc = await store.closeRun(event.runId, { ktv: event.ktv, ufTotal: event.ufTotal });
  statsd.increment('run.finished'); // safe
  if (doc.ktv < 1.2) {
    log.trace('low adequacy', { runId: event.runId }); // safe
    await alerts.lowAdequacy(doc);
  }
}

module.exports = { onSample, onRunFinished };
