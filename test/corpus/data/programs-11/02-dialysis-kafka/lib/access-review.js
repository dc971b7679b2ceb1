'use strict';
const { EventEmitter } = require('events');
const Sentry = require('@sentry/node');
const { scoped } = require('./logger');

const log = scoped('access');

/** Reviews fistula and catheter findings reported by the nurses of a shift. */
class AccessReview extends EventEmitter {
  constructor(patients) {
    super();
    this.byChair = new Map(patients.map((p) => [p.chair, p]));
    this.findings = [];
    this.on('finding', this.onFinding.bind(this));
    this.on('infected', ({ patient: { fullName: who }, swab }) => log.note('access infection', { who, swab })); // leak: log
  }

  report(chair, { flow, thrill, swab = null }) {
    const patient = this.byChair.get(chair);
    if (!patient) {
      log.note('no patient on chair', { chair }); // safe
      return;
    }
    this.findings.push({ chair, flow, thrill });
    this.emit('finding', { patient, flow, thrill, swab });
  }

  onFinding({ patient, flow, thrill, swab }) {
    if (swab) this.emit('infected', { patient, swab });
    if (flow < 400 && !thrill) {
      const extra = Object.assign({}, patient, { flow });
      Sentry.captureMessage('fistula thrombosis suspected', { level: 'warning', extra }); // leak: error-monitor
    }
    log.trace('findings so far', String(this.findings.length)); // safe
  }

  summary() {
    const weak = this.findings.filter((f) => f.flow < 600).length;
    log.note('shift summary', { chairs: this.byChair.size, weak }); // safe
    return { weak };
  }
}

module.exports = { AccessReview };
