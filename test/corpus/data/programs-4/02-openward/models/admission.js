const db = require('../utils/db');

const TABLE = 'admissions';

async function create(a) {
  const [id] = await db(TABLE).insert({
    patient_name: a.patientName,
    national_id: a.nationalId,
    next_of_kin_phone: a.nextOfKinPhone,
    provisional_diagnosis: a.provisionalDiagnosis,
    hiv_status: a.hivStatus,
    ward_id: a.wardId,
    bed_id: a.bedId,
    admitted_at: db.fn.now(),
  });
  return id;
}

function findById(id) {
  return db(TABLE).where({ id: id }).first();
}

function openByWard(wardId) {
  return db(TABLE).where({ ward_id: wardId }).whereNull('discharged_at');
}

function byNationalId(nationalId) {
  return db(TABLE).where({ national_id: nationalId }).whereNull('discharged_at').first();
}

async function discharge(id, outcome) {
  return db(TABLE).where({ id: id }).update({ discharged_at: db.fn.now(), outcome: outcome });
}

function countsByWard(from, to) {
  return db(TABLE).whereBetween('admitted_at', [from, to]).groupBy('ward_id').select('ward_id').count({ n: '*' });
}

module.exports = { create, findById, openByWard, byNationalId, discharge, countsByWard };
