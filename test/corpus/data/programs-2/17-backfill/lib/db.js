const mysql = require('mysql2/promise');

const pool = mysql.createPool({
  uri: process.env.DATABASE_URL,
  ssl: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
});

async function insertDose(d) {
  const [result] = await pool.execute(
    'INSERT INTO doses (patient_name, birth_date, medicaid_id, vaccine_code, lot, given_on) VALUES (?, ?, ?, ?, ?, ?)',
    [d.patientName, d.birthDate, d.medicaidId, d.vaccineCode, d.lot, d.givenOn],
  );
  return result.insertId;
}

async function overdueDoses() {
  const [rows] = await pool.query('SELECT patient_name, birth_date, medicaid_id, guardian_email, vaccine_code FROM overdue_doses');
  return rows;
}

module.exports = { insertDose, overdueDoses };
