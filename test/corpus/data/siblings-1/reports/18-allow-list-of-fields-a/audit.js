const ALLOWED = ['id', 'steps', 'durationMs', 'status'];

/** Copies the allowed fields, and only if they are numbers, flags or the id. */
function onlyAllowed(value) {
  if (value === null || typeof value !== 'object') return typeof value === 'number' ? value : '-';
  const out = {};
  for (const key of ALLOWED) if (key in value) out[key] = value[key];
  return out;
}

export const say = (message, ...values) => console.log(message, ...values.map(onlyAllowed)); // safe
export const sayAll = (message, ...values) => console.log(message, ...values); // leak: log

export function record(patient, run) {
  say('recorded', patient, run);
  sayAll('recorded', patient.fullName);
  const line = { steps: run.steps, durationMs: run.durationMs, ok: run.ok };
  console.info(JSON.stringify(line)); // safe
}

export async function replay(load) {
  const result = await load();
  console.info('replay', result.status, result.patients.length); // safe
  return result.patients;
}
