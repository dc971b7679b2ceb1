const { createHmac } = require('crypto');

const LOW_POPULATION = new Set(['036', '059', '063', '102', '203', '556', '692', '790', '821', '823', '830', '831', '878', '879', '884', '890', '893']);

function pseudonym(mrn) {
  return createHmac('sha256', process.env.COHORT_KEY).update(mrn).digest('hex');
}

function zip3(zip) {
  const z = String(zip).slice(0, 3);
  return LOW_POPULATION.has(z) ? '000' : z;
}

function ageBand(dob, now = new Date()) {
  const age = Math.floor((now - new Date(dob)) / 31557600000);
  return age > 89 ? '90+' : `${Math.floor(age / 10) * 10}s`;
}

function toSafeHarbor(row) {
  return {
    pid: pseudonym(row.mrn),
    zip3: zip3(row.zip),
    age: ageBand(row.birth_date),
    admitYear: new Date(row.admitted_at).getFullYear(),
    icd10: row.icd10,
    los: row.length_of_stay,
  };
}

module.exports = { toSafeHarbor, pseudonym, zip3, ageBand };
