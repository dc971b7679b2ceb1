/**
 * @typedef {object} Attendee
 * @property {string} firstName
 * @property {string} street
 * @property {number[]} insulinDoses
 * @property {number} table
 */

/** @param {Attendee} one */
export function checkIn(one) {
  console.warn('here is', one.firstName); // leak: log
  console.warn('lives at', one.street); // leak: log
  console.warn('doses', one.insulinDoses); // leak: log
  console.warn('table', one.table); // safe
  console.warn('doses', one.insulinDoses.length); // safe
}
