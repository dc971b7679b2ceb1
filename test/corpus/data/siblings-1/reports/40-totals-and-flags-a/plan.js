/**
 * @typedef {object} WardPatient
 * @property {string} id
 * @property {number} prescriptions
 * @property {number} falls
 * @property {string[]} diagnoses
 * @property {boolean} allergies
 */
/** @typedef {{ patients: number, births: number, deaths: number, surgeries: number }} Totals */

/** @param {WardPatient} patient */
export function show(patient) {
  console.log(patient.prescriptions); // safe: a number
  console.log('falls', patient.falls); // safe: a number
  console.log(patient.diagnoses); // leak: log
  console.log(patient.diagnoses.length); // safe
}

/** @param {Totals} totals */
export function day(totals) {
  console.log(`${totals.patients} patients, ${totals.births} births`); // safe
  console.table([totals]); // safe: numbers of a ward
  const patients = totals.patients - totals.deaths;
  console.log({ patients }); // safe
}

export function tally(list) {
  const medications = list.reduce((n, p) => n + p.medications.length, 0);
  console.log('medications', medications); // safe: a sum
  console.log('medications', list[0].medications); // leak: log
}
