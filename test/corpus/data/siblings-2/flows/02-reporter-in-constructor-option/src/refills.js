import { makeReporters, reporterFor } from './reporters.js';

/** @typedef {{ id: string, patientName: string, medicareNumber: string, drug: string, tablets: number }} Refill */

export class RefillDesk {
  /** @param {{ tell?: (text: string, extra?: unknown) => void }} options */
  constructor({ tell = makeReporters('desk').quiet } = {}) {
    this.tell = tell;
    this.bell = makeReporters('desk').loud;
  }

  /** @param {Refill} refill */
  accept(refill) {
    this.tell('accepted', refill.patientName); // leak: log
    this.tell('accepted', refill.id); // safe: an opaque id
    this.bell(`card ${refill.medicareNumber}`); // leak: log
    this.bell(`${refill.tablets} tablets`); // safe: a number
  }
}

/** @param {Refill} refill */
export function decline(refill) {
  const say = reporterFor('refills');
  say(`declined ${refill.drug} for ${refill.patientName}`); // leak: log
  say(`declined ${refill.id}`); // safe: an opaque id
}

export function openDesk() {
  return new RefillDesk({ tell: makeReporters('front').quiet });
}
