const log4js = require('log4js');
const log = log4js.getLogger('pickup');

/**
 * @typedef {object} Pickup
 * @property {string} collectorName
 * @property {string} rxNumber
 * @property {string} lockerName
 */
/**
 * @typedef {object} Loan
 * @property {string} borrowerName
 * @property {string} healthInsuranceNumber
 * @property {string} deviceName
 */

/** @param {Pickup} pickup @param {Loan} loan */
function handOver(pickup, loan) {
  log.info('collected by', pickup.collectorName); // leak: log
  log.info('from locker', pickup.lockerName); // safe: a locker
  log.info(`lent to ${loan.borrowerName}`); // leak: log
  log.info(`lent ${loan.deviceName}`); // safe: a device
}
module.exports = { handOver };
