const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.CLAIMS_DB, ssl: { minVersion: 'TLSv1.2' } });

async function openClaims(payer) {
  const [rows] = await pool.query('SELECT id, last_name, first_name, birth_date, sex, member_id, icd10, charge_cents FROM claims WHERE status = ? AND (? IS NULL OR payer = ?)', ['open', payer || null, payer || null]); // safe
  const noDx = rows.filter((r) => !r.icd10);
  if (noDx.length) {
    console.warn(`${noDx.length} claims without a diagnosis`); // safe
    console.warn('first:', noDx[0]); // leak: log
    throw new Error('Claims without a diagnosis: ' + noDx.length);
  }
  return rows;
}

async function mark(id, status) {
  const [r] = await pool.execute('UPDATE claims SET status = ? WHERE id = ?', [status, id]); // safe
  console.log(`claim ${id} -> ${status} (${r.affectedRows})`); // safe
}

const close = () => pool.end(); // safe

module.exports = { openClaims, mark, close };
