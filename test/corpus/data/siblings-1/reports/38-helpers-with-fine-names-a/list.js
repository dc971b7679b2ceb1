import * as privacy from './privacy.js';

export function offer(patient, organ) {
  console.log(privacy.deidentify(patient)); // leak: log
  console.log(privacy.redactName(patient.fullName)); // leak: log
  console.log(privacy.encryptForLog(patient.diagnosis)); // leak: log
  console.log(privacy.sanitizeRecord(patient)); // leak: log
  console.log(privacy.maskDigits(patient.ssn)); // safe: no digit is left
  console.log(privacy.stripToId(patient)); // safe: opaque id
  const maskedName = `${patient.fullName}`;
  console.log(maskedName); // leak: log
  const redacted = '[redacted]';
  console.log(redacted, organ.weight); // safe
  console.log(organ.side, organ.hours); // safe
  console.log(privacy.redactName('').length); // safe
}
