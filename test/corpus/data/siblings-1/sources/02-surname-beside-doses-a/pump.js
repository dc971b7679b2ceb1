/**
 * @typedef {object} PumpUser
 * @property {string} surname
 * @property {string} street
 * @property {number[]} insulinDoses
 * @property {string} firmware
 */

/** @param {PumpUser} user */
export function pair(user) {
  console.info('paired with', user.surname); // leak: log
  console.info('lives at', user.street); // leak: log
  console.info('runs', user.firmware); // safe: a version
  console.info('paired', user.insulinDoses.length > 0); // safe: a flag
}
