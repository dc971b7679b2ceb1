/**
 * @typedef {object} Session
 * @property {string} surname
 * @property {string} zip
 * @property {number[]} oxygenSaturations
 * @property {number} lane
 * @property {number} minutes
 */

class Lane {
  /** @param {Session} session */
  begin(session) {
    console.info('lane', session.lane, session.minutes); // safe: a lane and a duration
    console.info('begin', session.surname); // leak: log
  }

  /** @param {Session} session */
  end(session) {
    console.info(`${session.surname} (${session.zip}) is done`); // leak: log
    console.info('values', session.oxygenSaturations.length); // safe: a count
  }
}

module.exports = { Lane };
