class AppointmentStore {
  constructor(knex) { this.knex = knex; }

  async find(code) {
    console.log('finding', code.length); // safe
    const row = await this.knex('appointments').where({ code }).first();
    console.log('found', row); // leak: log
    const others = await this.knex.select('*').from('appointments').where({ day: row.day });
    console.log('same day', others.length); // safe
    for (const other of others) console.debug('same day', other); // leak: log
    return { code, name: row.patient_name, vaccine: row.vaccine };
  }
}

const consoleMail = {
  deliver: (address, text) => {
    console.log('mail to', address); // leak: log
    console.log('mail with', text.length, 'characters'); // safe
  },
};
const remindPatient = (patient, mail = consoleMail) => mail.deliver(patient.emailAddress, 'Your vaccination is tomorrow');
module.exports = { AppointmentStore, remindPatient };
