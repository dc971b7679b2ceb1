import Bugsnag from '@bugsnag/js';

const SECRETS = new Set(['password', 'token', 'ssn']);
function maskSecrets(value) {
  if (Array.isArray(value)) return value.map(maskSecrets);
  if (value === null || typeof value !== 'object') return value;
  const copy = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = SECRETS.has(key) ? '***' : maskSecrets(inner);
  return copy;
}
const shapeOf = (value) => Object.fromEntries(Object.keys(value).map((key) => [key, typeof value[key]]));

export async function saveExam(patient, exam, put) {
  const record = { patientName: patient.fullName, born: patient.birthDate, ssn: patient.ssn, findings: exam.findings };
  try {
    await put('/exams', record);
  } catch (error) {
    Bugsnag.addMetadata('exam', maskSecrets(record)); // leak: error_monitor
    Bugsnag.addMetadata('exam', shapeOf(record)); // safe: names of types
    Bugsnag.addMetadata('exam', { status: error.status }); // safe
    Bugsnag.notify(new Error('exam not saved')); // safe
  }
}
