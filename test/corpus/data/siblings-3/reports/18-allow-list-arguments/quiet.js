const pino = require('pino');
const out = pino();

const ALLOWED = ['pumpId', 'rate', 'state'];
const pick = (value) => {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? value : '-';
  const kept = {};
  for (const key of ALLOWED) if (key in value && typeof value[key] !== 'object') kept[key] = value[key];
  return kept;
};

class Quiet {
  say(text, ...values) { out.info({ values: values.map(pick) }, text); } // safe
  shout(text, ...values) { out.warn({ values }, text); } // leak: log
}
const quiet = new Quiet();

/** @param {{ pumpId: string, rate: number, patientName: string, diagnosis: string }} infusion */
exports.started = (infusion) => {
  quiet.say('started', infusion);
  quiet.shout('started', infusion.patientName);
  out.info({ pumpId: infusion.pumpId, rate: infusion.rate }, 'started'); // safe
  const { patientName, diagnosis, ...rest } = infusion;
  out.info(rest, 'started'); // safe
  out.info({ ...rest, diagnosis }, 'started'); // leak: log
};
