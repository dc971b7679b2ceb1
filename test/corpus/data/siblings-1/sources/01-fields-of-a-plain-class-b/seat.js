import * as Sentry from '@sentry/browser';

export class Occupancy {
  constructor(slot, occupantName, dischargeDate, isolationDiagnosis) {
    this.slot = slot;
    this.occupantName = occupantName;
    this.dischargeDate = dischargeDate;
    this.isolationDiagnosis = isolationDiagnosis;
    this.color = 'gray';
  }
}

/** @param {Occupancy} seat */
export function free(seat) {
  Sentry.captureMessage(`freed by ${seat.occupantName}`); // leak: error_monitor
  Sentry.setExtra('because', seat.isolationDiagnosis); // leak: error_monitor
  Sentry.setExtra('slot', seat.slot); // safe
  Sentry.setTag('color', seat.color); // safe
}

export const take = (slot, row) => new Occupancy(slot, row[0], row[1], row[2]);
