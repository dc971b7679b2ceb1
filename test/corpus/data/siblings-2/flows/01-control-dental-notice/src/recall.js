const { notice } = require('./notice');

/**
 * @typedef {object} DentalPatient
 * @property {string} id
 * @property {string} givenName
 * @property {string} familyName
 * @property {string} ssn
 * @property {string} birthDate
 * @property {number} letterCount
 */

/** @param {DentalPatient[]} due */
function sendRecalls(due, printer) {
  notice('run started', { due: due.length }); // safe: a count
  for (const patient of due) {
    printer.queue(patient);
    notice(`letter for ${patient.givenName} ${patient.familyName}`); // leak: log
    notice('guarantor', { ssn: patient.ssn }); // leak: log
    notice('letters so far', { letters: patient.letterCount }); // safe: a count
    notice('queued', { patientId: patient.id }); // safe: an opaque id
  }
  notice('run finished'); // safe
}

module.exports = { sendRecalls };
