const { note } = require('./note');
/** @typedef {{ givenName: string, familyName: string, birthDate: string, insuranceNumber: string, chair: number }} DentalPatient */
/** @param {DentalPatient} patient */
function seat(patient) {
  note(`seating ${patient.familyName} ${patient.insuranceNumber}`); // leak: log
  note('born', patient.birthDate); // leak: log
  note('chair', patient.chair); // safe
  note('rinse cup filled'); // safe
}
module.exports = { seat };
