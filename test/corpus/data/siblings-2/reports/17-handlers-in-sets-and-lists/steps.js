/** @typedef {{ id: string, fullName: string, bloodType: string, diagnosis: string }} Recipient */

class Steps {
  constructor() {
    this.after = [];
  }
  add(step) {
    this.after.push(step);
    return this;
  }
  /** @param {Recipient} recipient */
  finish(recipient) {
    for (const step of this.after) step(recipient);
  }
}

export const steps = new Steps()
  .add((recipient) => console.info('listed', recipient.id)) // safe
  .add((recipient) => console.info('listed', recipient.fullName)) // leak: log
  .add((recipient) => void recipient.bloodType.length); // safe

/** @param {Recipient} recipient */
export function list(recipient) {
  steps.finish(recipient);
  console.info('steps', steps.after.length); // safe
}
