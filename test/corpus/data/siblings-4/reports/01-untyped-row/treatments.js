const Database = require('better-sqlite3');

class Treatments {
  constructor(file) {
    this.db = new Database(file, { readonly: true });
    this.byId = this.db.prepare('SELECT * FROM treatments WHERE id = ?');
    this.today = this.db.prepare("SELECT * FROM treatments WHERE day = date('now')");
  }
  one(id) {
    console.log('treatment', id); // safe
    const row = this.byId.get(id);
    console.log('treatment is', row); // leak: log
    if (row) console.log('tooth known', row.tooth != null); // safe
    return row && { id: row.id, patientName: row.patient_name, born: row.birth_date, tooth: row.tooth };
  }
  *list() {
    let n = 0;
    for (const row of this.today.iterate()) {
      n++;
      console.log(row.patient_name); // leak: log
      yield row;
    }
    console.log(n, 'today'); // safe
  }
}

const paperMail = {
  post({ patientName, street }, letter) {
    console.log('[mail]', patientName, street, letter); // leak: log
    console.log('[mail] posted', letter.length); // safe
  },
};
exports.recallAll = (patients, post = paperMail) => patients.forEach((p) => post.post(p, 'Time for a check-up'));
exports.Treatments = Treatments;
