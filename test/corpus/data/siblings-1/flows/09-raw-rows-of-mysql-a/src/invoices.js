const mysql = require('mysql2/promise');
const knex = require('knex')({ client: 'mysql2' });

const pool = mysql.createPool({ uri: process.env.DATABASE_URL });

async function openInvoices() {
  const [rows] = await pool.query(
    'SELECT p.first_name, p.last_name, i.diagnosis_code, i.amount FROM invoices i JOIN patients p ON p.id = i.patient_id WHERE i.paid = 0',
  );
  console.log('open invoices', rows); // leak: log
  console.log('open invoices', rows.length); // safe
  const byCode = {};
  for (const row of rows) (byCode[row.diagnosis_code] ??= []).push(row);
  for (const group of Object.values(byCode)) console.table(group); // leak: log
  const [[totals]] = await pool.query('SELECT COUNT(*) AS n, SUM(amount) AS total FROM invoices');
  console.log('totals', totals); // safe: sums
}

async function reminders() {
  const result = await knex.raw('SELECT name, email, last_visit FROM patients WHERE reminder_due < now()');
  console.log('to remind', result[0]); // leak: log
  const [rooms] = await knex.raw('SELECT id, floor FROM rooms');
  console.log('rooms', rooms); // safe
}
module.exports = { openInvoices, reminders };
