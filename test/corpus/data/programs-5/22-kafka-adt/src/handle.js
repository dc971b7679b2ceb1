const census = require('./census');
const deadletter = require('./deadletter');
const forward = require('./forward');
const hl7 = require('./hl7');
const log = require('./log');
const metrics = require('./metrics');
const publish = require('./publish');

function check(msg) {
  if (!msg.patient.mrn) throw new Error('PID-3 is empty'); // safe
  if (!/^\d{8}$/.test(msg.patient.birthDate)) {
    throw new Error(`Bad birth date ${msg.patient.birthDate} for ${msg.patient.family}^${msg.patient.given}`); // leak: thrown
  }
}

async function handle(raw) {
  log.trace(raw.replace(/\r/g, '\n')); // leak: log
  const msg = hl7.parse(raw);
  metrics.countMessage(msg.type);
  forward.tag(msg);
  log.info('%s from %s, segments %s', msg.type, msg.sendingApp, msg.segments.join(',')); // safe
  try {
    check(msg);
    const uuid = await census.upsert(msg);
    const n = await census.wardCount(msg.visit.ward);
    metrics.setWard(msg.visit.ward, n);
    await publish.changed(uuid, msg.type);
    log.info('census %s updated', uuid); // safe
    await forward.dietary(msg);
    if (msg.type === 'ADT^A03' && msg.visit.class === 'W') await forward.wanderAlert(msg);
    return hl7.ack(msg, 'AA');
  } catch (err) {
    log.warn('message %s: %s', msg.controlId, err.message); // leak: log
    await deadletter.park(raw, msg.controlId);
    return hl7.ack(msg, 'AE');
  }
}

module.exports = { handle };
