const knex = require('knex');
const { logger } = require('../middleware/log');

const db = knex({
  client: 'pg',
  connection: { connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: true } },
  pool: { min: 1, max: 8 },
});

const PATIENT_FIELDS = ['id', 'first_name', 'last_name', 'ssn', 'dob', 'phone', 'dose_mg', 'take_home_days', 'counselor_id'];

async function patientById(id) {
  const row = await db('patients').select(PATIENT_FIELDS).where({ id }).first();
  if (!row) logger.warn('patient not found', { id }); // safe
  return row;
}

async function dosesToday(clinicId) {
  const rows = await db('doses as d')
    .join('patients as p', 'p.id', 'd.patient_id')
    .where('d.clinic_id', clinicId)
    .andWhere('d.given_on', db.fn.now())
    .select('d.id', 'd.mg', 'd.given_by', 'p.first_name', 'p.last_name', 'p.dob');
  logger.debug('doses today', { clinicId, n: rows.length }); // safe
  return rows;
}

async function insertDose(dose) {
  const [id] = await db('doses').insert(dose).returning('id'); // safe
  logger.info('dose stored', { doseId: id, clinic: dose.clinic_id }); // safe
  return id;
}

async function insertScreen(screen) {
  return db.transaction(async (trx) => {
    const [id] = await trx('urine_screens').insert(screen).returning('id'); // safe
    await trx('patients').where({ id: screen.patient_id }).update({ last_screen_id: id }); // safe
    return id;
  });
}

db.on('query-error', (error, obj) => {
  logger.error('query failed', { code: error.code, method: obj.method }); // safe
});

module.exports = { db, patientById, dosesToday, insertDose, insertScreen };
