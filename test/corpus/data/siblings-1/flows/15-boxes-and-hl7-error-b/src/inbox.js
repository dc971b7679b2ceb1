const pino = require('pino');
const log = pino();

function parsePid(line) {
  const fields = line.split('|');
  if (fields.length < 8) throw new Error(`not a PID segment: ${line}`);
  return { mrnText: fields[3], patientNameLabel: fields[5], birthDateValue: fields[7], segmentIndex: 1 };
}

function receive(pidSegment, source) {
  try {
    const pid = parsePid(pidSegment);
    log.info(`admitted ${pid.patientNameLabel}`); // leak: log
    log.info(`admitted, ${pidSegment.length} characters`); // safe
    log.info({ who: pid.mrnText, born: pid.birthDateValue }); // leak: log
    log.info({ index: pid.segmentIndex, source }); // safe
    return pid;
  } catch (error) {
    log.error(error, 'message refused'); // leak: log
    log.error({ type: error.name, source }, 'message refused'); // safe
    return null;
  }
}
module.exports = { receive };
