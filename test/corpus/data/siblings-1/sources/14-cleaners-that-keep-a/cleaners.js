const pino = require('pino');
const log = pino();

const anonymizeName = (name) => name.normalize('NFC').toUpperCase();
const pseudonymize = (patient) => Object.assign({ anonymous: true }, patient);
function redactAddress(address) {
  return address.replace(/\s+/g, ' ');
}
const maskPhone = (phone) => phone.replace(/\d/g, 'x');
const scrubPatient = ({ id, visits }) => ({ id, visits });

function mail(patient) {
  log.info(`to ${anonymizeName(patient.patientName)}`); // leak: log
  log.info({ patient: pseudonymize(patient) }, 'mail'); // leak: log
  log.info({ where: redactAddress(patient.homeAddress) }, 'mail'); // leak: log
  log.info({ phone: maskPhone(patient.mobilePhone) }, 'mail'); // safe: no digit is left
  log.info(scrubPatient(patient), 'mail'); // safe: an id and a count
  log.info({ letters: anonymizeName(patient.patientName).length }, 'mail'); // safe: a length
}
module.exports = { mail };
