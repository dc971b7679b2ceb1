var sqlite3 = require('sqlite3');
var log = require('./logger')('beds');

var db = new sqlite3.Database('/var/lib/callbell/beds.db');

db.run('CREATE TABLE IF NOT EXISTS occupancy (bed TEXT PRIMARY KEY, patient TEXT, mrn TEXT, alerts TEXT, isolation TEXT, since INTEGER)');

exports.get = function (bed, cb) {
  db.get('SELECT * FROM occupancy WHERE bed = ?', [bed], function (err, row) {
    if (err) {
      log.error({ bed: bed, errno: err.errno }, 'lookup failed');
      return cb(err);
    }
    if (!row) return cb(null, null);
    cb(null, {
      bed: row.bed,
      patientName: row.patient,
      mrn: row.mrn,
      alerts: row.alerts ? row.alerts.split('|') : [],
      isolation: row.isolation
    });
  });
};

exports.assign = function (bed, patient, cb) {
  log.info({ bed: bed }, 'assign'); // safe
  log.debug({ bed: bed, patient: patient }, 'assign detail'); // leak: log
  db.run(
    'INSERT OR REPLACE INTO occupancy VALUES (?, ?, ?, ?, ?, ?)',
    [bed, patient.name, patient.mrn, (patient.alerts || []).join('|'), patient.isolation, Date.now()],
    cb
  );
};

exports.clear = function (bed, cb) {
  db.run('DELETE FROM occupancy WHERE bed = ?', [bed], function (err) {
    log.info({ bed: bed, removed: this.changes }, 'cleared'); // safe
    cb(err);
  });
};
