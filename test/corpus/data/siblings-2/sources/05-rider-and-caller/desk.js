import debug from 'debug';

const log = debug('desk');

/** @typedef {{ riderName: string, mrn: string, vehicleName: string, stretcher: boolean }} Transfer */
/** @typedef {{ callerName: string, nhsNumber: string, lineName: string, seconds: number }} DoctorCall */

/** @param {Transfer} transfer */
export function depart(transfer) {
  log('departing with %s', transfer.riderName); // leak: log
  log('departing in %s', transfer.vehicleName); // safe: the name of a thing
  log('stretcher %s', transfer.stretcher); // safe: a flag
}

/** @param {DoctorCall} call */
export function hangUp(call) {
  log('call of %s ended', call.callerName); // leak: log
  log('call on %s ended after %d s', call.lineName, call.seconds); // safe: a line and a duration
}
