import pino from 'pino';

const log = pino();

/** @typedef {{ id: string, email: string, phone: string, ward: string }} Nurse */

export class NurseAccounts {
  constructor(store) {
    this.store = store;
  }

  /** @param {Nurse} nurse */
  async deactivate(nurse) {
    await this.store.remove(nurse.id);
    log.info({ nurse: nurse.id, email: nurse.email }, 'nurse account closed'); // safe
  }

  async resetPassword(adminEmail) {
    log.info({ adminEmail }, 'password of administrator was reset'); // safe
  }
}

export async function inviteEmployee(email, ward) {
  log.debug({ email, ward }, 'employee invited'); // safe
}
