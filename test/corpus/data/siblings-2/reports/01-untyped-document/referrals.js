class Referrals {
  constructor({ connect }) {
    this.connect = connect;
  }

  async byCode(code) {
    const db = await this.connect();
    console.info('looking up referral', code); // safe
    const found = await db.collection('referrals').findOne({ code });
    if (!found) {
      console.info('no referral', code); // safe
      return null;
    }
    console.info('referral', found); // leak: log
    return { id: found._id, nhsNumber: found.nhs_number, patientName: found.patient_name, complaint: found.complaint };
  }

  async open() {
    const db = await this.connect();
    const list = await db.collection('referrals').find({ open: true }).toArray();
    console.info('open referrals', list.length); // safe
    return list;
  }
}

class ConsoleMailer {
  deliver(recipientEmail, subject) {
    console.info(`[mail] ${subject} -> ${recipientEmail}`); // leak: log
    console.info('[mail] delivered'); // safe
  }
}

async function confirm(patient, mailer = new ConsoleMailer()) {
  mailer.deliver(patient.email, 'Your referral has arrived');
}

module.exports = { Referrals, ConsoleMailer, confirm };
