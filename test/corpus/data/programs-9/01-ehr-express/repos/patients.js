const db = require('../lib/db');

const COLS = ['id', 'mrn', 'first_name', 'last_name', 'dob', 'phone', 'email', 'pcp_id', 'allergies'];

async function findById(id) {
  return db('patients').select(COLS).where({ id }).first(); // safe
}

async function search(q) {
  return db('patients').select(COLS).where('last_name', 'ilike', `${q}%`).limit(50); // safe
}

async function insert(p) {
  const [row] = await db('patients').insert(p).returning(COLS); // safe
  return row;
}

async function updateContact(id, { phone, email }) {
  return db('patients').where({ id }).update({ phone, email, updated_at: db.fn.now() }); // safe
}

async function problems(id) {
  return db('problem_list').where({ patient_id: id }).orderBy('onset_date', 'desc'); // safe
}

module.exports = { findById, search, insert, updateContact, problems };
